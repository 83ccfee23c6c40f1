package fr.maillage.plan.persistence;

import fr.maillage.plan.LineField;
import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads and writes what versions say of lines. */
@ApplicationScoped
public class VersionLineRepository {

    private static final String AUDIENCE = Vocabulary.AUDIENCE.code();

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** The lines of a version, in no order. */
    public List<FrameLine> lines(long version) {
        return Rows.list(
                entities,
                "select l.id, l.uuid, vl.version, vl.parent_id, vl.rank, l.code, l.level, p.code as parent, vl.label,"
                        + " vl.target_value, vl.unit, vl.due_on,"
                        + " (select string_agg(concat(t.vocabulary, ' ', t.rank, ' ', t.term), ',')"
                        + " from frame_version_line_term t where t.version_id = vl.version_id"
                        + " and t.line_id = vl.line_id) as codes"
                        + " from frame_version_line vl join frame_line l on l.id = vl.line_id"
                        + " left join frame_line p on p.id = vl.parent_id where vl.version_id = ?",
                VersionLineRepository::line,
                version);
    }

    private static FrameLine line(Row row) {
        Map<String, List<String>> terms = RecordTerms.lists(row.text("codes"));
        String target = row.written("target_value");
        FieldValues<LineField> values = FieldValues.none(LineField.class)
                .with(LineField.LEVEL, row.text("level"))
                .with(LineField.CODE, row.text("code"))
                .with(LineField.PARENT, row.text("parent"))
                .with(LineField.LABEL, row.text("label"))
                .with(LineField.PUBLICS, terms.getOrDefault(AUDIENCE, List.of()))
                .with(LineField.TARGET, target == null ? null : plain(new BigDecimal(target)))
                .with(LineField.UNIT, row.text("unit"))
                .with(LineField.DUE, row.written("due_on"));
        return new FrameLine(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.numberOrNull("parent_id"),
                (int) row.number("rank"),
                values);
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    /** Puts a line into a version. */
    public void add(long version, long line, Long axis, int rank, FieldValues<LineField> values) {
        jdbc.update(
                "insert into frame_version_line (version_id, line_id, version, parent_id, label, target_value, unit,"
                        + " due_on, rank) values (?, ?, 0, ?, ?, ?, ?, ?, ?)",
                version,
                line,
                axis,
                values.text(LineField.LABEL),
                target(values),
                values.text(LineField.UNIT),
                due(values),
                rank);
        publics(version, line, values.list(LineField.PUBLICS));
    }

    /** Replaces what a version says of a line. */
    public void update(long version, FrameLine line, Long axis, int rank, FieldValues<LineField> values) {
        jdbc.update(
                "update frame_version_line set version = version + 1, parent_id = ?, label = ?, target_value = ?, unit = ?,"
                        + " due_on = ?, rank = ? where version_id = ? and line_id = ?",
                axis,
                values.text(LineField.LABEL),
                target(values),
                values.text(LineField.UNIT),
                due(values),
                rank,
                version,
                line.key());
        if (!values.list(LineField.PUBLICS).equals(line.publics())) {
            Rows.execute(
                    entities,
                    "delete from frame_version_line_term where version_id = ? and line_id = ?",
                    version,
                    line.key());
            publics(version, line.key(), values.list(LineField.PUBLICS));
        }
    }

    /** Gives a line another place among those beside it. */
    public void place(long version, long line, int rank) {
        Rows.execute(
                entities,
                "update frame_version_line set rank = ? where version_id = ? and line_id = ?",
                rank,
                version,
                line);
    }

    /** Takes a line out of a version; what no version says is gone, and its code free. */
    public void remove(long version, long line) {
        Rows.execute(
                entities, "delete from frame_version_line_term where version_id = ? and line_id = ?", version, line);
        Rows.execute(entities, "delete from frame_version_line where version_id = ? and line_id = ?", version, line);
        Rows.execute(
                entities,
                "delete from frame_line l where l.id = ? and not exists (select 1 from frame_version_line vl"
                        + " where vl.line_id = l.id)",
                line);
    }

    /** Lets a version say what another one says. */
    public void copy(long from, long to) {
        // Axes first: objectives refer to their rows.
        for (String level : List.of("vl.parent_id is null", "vl.parent_id is not null")) {
            Rows.execute(
                    entities,
                    "insert into frame_version_line (version_id, line_id, version, parent_id, label, target_value, unit,"
                            + " due_on, rank) select cast(? as bigint), vl.line_id, 0, vl.parent_id, vl.label,"
                            + " vl.target_value, vl.unit, vl.due_on, vl.rank from frame_version_line vl"
                            + " where vl.version_id = ? and " + level,
                    to,
                    from);
        }
        Rows.execute(
                entities,
                "insert into frame_version_line_term (version_id, line_id, vocabulary, term, rank)"
                        + " select cast(? as bigint), t.line_id, t.vocabulary, t.term, t.rank"
                        + " from frame_version_line_term t where t.version_id = ?",
                to,
                from);
    }

    private void publics(long version, long line, List<String> codes) {
        for (int rank = 0; rank < codes.size(); rank++) {
            Rows.execute(
                    entities,
                    "insert into frame_version_line_term (version_id, line_id, vocabulary, term, rank)"
                            + " values (?, ?, ?, ?, ?)",
                    version,
                    line,
                    AUDIENCE,
                    codes.get(rank),
                    rank);
        }
    }

    private static BigDecimal target(FieldValues<LineField> values) {
        String target = values.text(LineField.TARGET);
        return target == null ? null : new BigDecimal(target);
    }

    private static LocalDate due(FieldValues<LineField> values) {
        String due = values.text(LineField.DUE);
        return due == null ? null : LocalDate.parse(due);
    }
}
