package fr.maillage.plan.persistence;

import fr.maillage.plan.figure.KindMeasures.Asked;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.figure.MeasureUse;
import fr.maillage.shared.Parts;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what actions may count, and what each kind asks for. */
@ApplicationScoped
public class MeasureEditorRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Lets others who change the same kind wait. */
    public void lock(String kind) {
        Rows.list(
                entities,
                "select code from vocabulary_term where vocabulary = 'action-kind' and code = ? for update",
                List.of(kind),
                row -> row);
    }

    /** Reads the measures that each kind asks for, in its order, in one statement; by kind. */
    public Map<String, List<Asked>> asked() {
        return Rows.list(
                        entities,
                        "select k.kind, k.main, k.by_session, " + MeasureRepository.COLUMNS
                                + " from plan_kind_measure k join plan_measure m on m.id = k.measure_id"
                                + " order by k.kind, k.rank, m.code",
                        row -> row)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("kind"),
                        Collectors.mapping(
                                row -> new Asked(
                                        MeasureRepository.measure(row), row.flag("main"), row.flag("by_session")),
                                Collectors.toList())));
    }

    /** All measures by their labels, each with the kinds that ask for it and how many figures it has, in one statement. */
    public List<MeasureUse> uses() {
        return Rows.list(
                entities,
                "select " + MeasureRepository.COLUMNS
                        + ", (select string_agg(k.kind, ' ') from plan_kind_measure k where k.measure_id = m.id) as kinds,"
                        + " (select count(*) from plan_figure f where f.measure_id = m.id and f.figure is not null) as figures"
                        + " from plan_measure m order by m.label, m.code",
                row -> new MeasureUse(
                        MeasureRepository.measure(row),
                        row.has("kinds") ? List.of(Parts.of(row.text("kinds"), " ")) : List.of(),
                        row.number("figures")));
    }

    /** Enters a measure; its key is not looked at. */
    public void add(Measure measure) {
        Rows.execute(
                entities,
                "insert into plan_measure (id, version, code, label, label_en, unit, unit_en, tally, reaches)"
                        + " values (nextval('plan_measure_seq'), 1, ?, ?, ?, ?, ?, ?, ?)",
                measure.code(),
                measure.label(),
                measure.labelEn(),
                measure.unit(),
                measure.unitEn(),
                measure.tally().code(),
                measure.reaches());
    }

    /**
     * Replaces what a measure says.
     *
     * @param measure with the version that was seen
     * @return false where it has another version now
     */
    public boolean change(Measure measure) {
        return Rows.execute(
                        entities,
                        "update plan_measure set version = version + 1, label = ?, label_en = ?, unit = ?, unit_en = ?,"
                                + " tally = ?, reaches = ? where id = ? and version = ?",
                        measure.label(),
                        measure.labelEn(),
                        measure.unit(),
                        measure.unitEn(),
                        measure.tally().code(),
                        measure.reaches(),
                        measure.key(),
                        measure.version())
                == 1;
    }

    /** Replaces what a kind asks for. */
    public void ask(String kind, List<Asked> asked) {
        Rows.execute(entities, "delete from plan_kind_measure where kind = ?", kind);
        for (int rank = 0; rank < asked.size(); rank++) {
            Rows.execute(
                    entities,
                    "insert into plan_kind_measure (kind, measure_id, rank, main, by_session) values (?, ?, ?, ?, ?)",
                    kind,
                    asked.get(rank).measure().key(),
                    rank,
                    asked.get(rank).main(),
                    asked.get(rank).bySession());
        }
    }
}
