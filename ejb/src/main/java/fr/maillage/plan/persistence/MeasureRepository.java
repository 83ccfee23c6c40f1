package fr.maillage.plan.persistence;

import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.figure.PeopleUnits;
import fr.maillage.plan.figure.Tally;
import fr.maillage.plan.overview.Portfolio.Reached;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what actions may count, and what each kind asks for. */
@ApplicationScoped
public class MeasureRepository {

    /** Columns that {@link #measure} reads. */
    static final String COLUMNS = "m.id, m.version, m.code, m.label, m.label_en, m.unit, m.unit_en, m.tally, m.reaches";

    /** Those that count people or households, as {@link Measure#people} has it. */
    static final String PEOPLE = "(m.reaches or " + PeopleUnits.sql("m.unit") + ")";

    private static final String SELECT = "select " + COLUMNS + " from plan_measure m ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Reads the measures that a kind of action asks for, in its order. */
    public List<Measure> asked(String kind) {
        return Rows.list(
                entities,
                SELECT + "join plan_kind_measure k on k.measure_id = m.id where k.kind = ? order by k.rank, m.code",
                MeasureRepository::measure,
                kind);
    }

    /** Reads the measures that some kinds of action ask for, in one statement; by kind, in its order. */
    public Map<String, List<Measure>> askedBy(Collection<String> kinds) {
        Map<String, List<Measure>> asked = new HashMap<>();
        if (!kinds.isEmpty()) {
            Rows.list(
                            entities,
                            "select k.kind, " + COLUMNS
                                    + " from plan_measure m join plan_kind_measure k on k.measure_id = m.id"
                                    + " where k.kind in (" + Rows.marks(kinds) + ") order by k.kind, k.rank, m.code",
                            kinds,
                            row -> row)
                    .forEach(row -> asked.computeIfAbsent(row.text("kind"), kind -> new ArrayList<>())
                            .add(measure(row)));
        }
        return asked;
    }

    /** The keys of what some kinds of action ask for session by session, in one statement; by kind. */
    public Map<String, Set<Long>> bySession(Collection<String> kinds) {
        return kinds.isEmpty()
                ? Map.of()
                : Rows.list(
                                entities,
                                "select k.kind, k.measure_id from plan_kind_measure k where k.by_session = true"
                                        + " and k.kind in (" + Rows.marks(kinds) + ")",
                                kinds,
                                row -> row)
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("kind"),
                                Collectors.mapping(row -> row.number("measure_id"), Collectors.toSet())));
    }

    /** Some measures by their keys, by their codes' order. */
    public List<Measure> byKeys(Collection<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        SELECT + "where m.id in (" + Rows.marks(keys) + ") order by m.code",
                        keys,
                        MeasureRepository::measure);
    }

    /** The keys of those that count people. */
    public Set<Long> ofPeople() {
        return Set.copyOf(
                Rows.list(entities, "select m.id from plan_measure m where " + PEOPLE, row -> row.number("id")));
    }

    /** All measures, by code. */
    public List<Measure> all() {
        return Rows.list(entities, SELECT + "order by m.code", MeasureRepository::measure);
    }

    public Optional<Measure> byCode(String code) {
        return Rows.list(entities, SELECT + "where m.code = ?", MeasureRepository::measure, code).stream()
                .findFirst();
    }

    /** Adds up the main measures of some actions until a day, by the key of the action, in one statement. */
    public Map<Long, Reached> reached(Collection<Long> actions, LocalDate day) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(actions);
        parameters.add(day);
        return Rows.list(
                        entities,
                        "select f.action_id, " + COLUMNS
                                + ", sum(f.figure) as total from plan_figure f join plan_action a on a.id = f.action_id"
                                + " join plan_kind_measure k on k.kind = a.kind and k.measure_id = f.measure_id and k.main = true"
                                + " join plan_measure m on m.id = f.measure_id where f.action_id in ("
                                + Rows.marks(actions) + ") and f.counted_in <= ? and f.figure is not null"
                                + " group by f.action_id, " + COLUMNS + " order by f.action_id, m.id",
                        parameters,
                        row -> row)
                .stream()
                .collect(Collectors.toMap(
                        row -> row.number("action_id"),
                        row -> new Reached(measure(row), new BigDecimal(row.written("total"))),
                        (one, other) -> one));
    }

    static Measure measure(Row row) {
        return new Measure(
                row.number("id"),
                (int) row.number("version"),
                row.text("code"),
                row.text("label"),
                row.text("label_en"),
                row.text("unit"),
                row.text("unit_en"),
                Tally.byCode(row.text("tally")).orElseThrow(),
                row.flag("reaches"));
    }
}
