package fr.maillage.importing.persistence;

import fr.maillage.importing.ImportChange;
import fr.maillage.importing.ImportChange.Kind;
import fr.maillage.importing.PreviewChange;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes made by imports, read from the audit: it has a line per changed place, written with the change itself. */
@ApplicationScoped
public class ChangeRepository {

    private static final String PLACE = " join territory t on t.id = p.commune_id where ";

    @Inject
    private Jdbc jdbc;

    /** Counts the places that an import has changed in each way; all kinds are there. */
    public Map<Kind, Long> counts(UUID run) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0L);
        }
        jdbc.read(
                        "select action, count(*) from audit_card where run_id = ? and record_type = 'place'"
                                + " group by action",
                        r -> Map.entry(r.getString(1), r.getLong(2)),
                        run.toString())
                .forEach(e -> {
                    for (Kind kind : Kind.values()) {
                        if (e.getKey().equals(kind.action())) {
                            counts.put(kind, e.getValue());
                        }
                    }
                });
        counts.put(
                Kind.ABSENT,
                jdbc.read("select count(*) from import_absent where run_uuid = ?", r -> r.getLong(1), run.toString())
                        .get(0));
        return counts;
    }

    /** A page of the places that an import has changed in one way, in the order in which it came to them. */
    public List<ImportChange> page(UUID run, Kind kind, int offset, int max) {
        if (kind == Kind.ABSENT) {
            return jdbc.read(
                    "select p.uuid, p.name, t.name, p.source, p.source_id, cast(null as varchar)"
                            + " from import_absent a join place_card p on p.id = a.place_id" + PLACE
                            + "a.run_uuid = ? order by p.search_text, p.id limit ? offset ?",
                    ChangeRepository::change,
                    run.toString(),
                    max,
                    offset);
        }
        return jdbc.read(
                "select p.uuid, l.label, t.name, p.source, p.source_id, l.changes"
                        + " from audit_card l join place_card p on p.uuid = l.record_id" + PLACE
                        + "l.run_id = ? and l.record_type = 'place' and l.action = ? order by l.id limit ? offset ?",
                ChangeRepository::change,
                run.toString(),
                kind.action(),
                max,
                offset);
    }

    /**
     * The next places that an import has changed in one way, for who reads them all.
     *
     * @param after the key of the last one read; 0 at the beginning
     */
    public List<KeyedChange> next(UUID run, Kind kind, long after, int max) {
        if (kind == Kind.ABSENT) {
            return jdbc.read(
                    "select p.uuid, p.name, t.name, p.source, p.source_id, cast(null as varchar), p.id"
                            + " from import_absent a join place_card p on p.id = a.place_id" + PLACE
                            + "a.run_uuid = ? and p.id > ? order by p.id limit ?",
                    ChangeRepository::keyed,
                    run.toString(),
                    after,
                    max);
        }
        return jdbc.read(
                "select p.uuid, l.label, t.name, p.source, p.source_id, l.changes, l.id"
                        + " from audit_card l join place_card p on p.uuid = l.record_id" + PLACE
                        + "l.run_id = ? and l.record_type = 'place' and l.action = ? and l.id > ? order by l.id limit ?",
                ChangeRepository::keyed,
                run.toString(),
                kind.action(),
                after,
                max);
    }

    private static KeyedChange keyed(ResultSet r) throws SQLException {
        return new KeyedChange(r.getLong(7), change(r));
    }

    private static ImportChange change(ResultSet r) throws SQLException {
        return new ImportChange(
                UUID.fromString(r.getString(1)),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                PreviewChange.parse(r.getString(6)));
    }
}
