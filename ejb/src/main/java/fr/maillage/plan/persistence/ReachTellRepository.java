package fr.maillage.plan.persistence;

import fr.maillage.plan.result.Result;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds people of actions of whom nothing was told yet. */
@ApplicationScoped
public class ReachTellRepository {

    /** As the register of told counts calls people whom actions reached. */
    public static final String SUBJECT = "reach";

    /** As it calls other people of actions, by the codes of measures. */
    public static final String MEASURES = "measure";

    /** As it calls people whom result indicators have measured: by the identifier of the indicator, and the day. */
    public static final String RESULTS = "result";

    /** The family of people whom an action reached, whichever of its measures counts them. */
    public static final String REACHED = "";

    private static final String WAITING = "f.told_in is null and f.figure > 0 and f.counted_in <= ?";

    /** Measures of people that add up over months; others are never told. */
    private static final String TOLD = MeasureRepository.PEOPLE + " and m.tally = 'sum'";

    private static final String FROM =
            " from plan_figure f join plan_measure m on m.id = f.measure_id and " + TOLD + " where " + WAITING;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Inject
    private Jdbc jdbc;

    /**
     * People of an action that wait.
     *
     * @param action its key
     * @param id its identifier
     * @param measure the key of what counts them
     * @param family what splits the same people has one, see {@link #REACHED}
     * @param code of the measure
     * @param people whole ones
     */
    public record Waiting(
            long action, String id, long territory, long measure, String family, String code, int people) {}

    /** The months of which somebody waits, the first one first. */
    public List<LocalDate> waiting(LocalDate last) {
        return jdbc.rows("select distinct f.counted_in" + FROM + " order by f.counted_in", List.of(last)).stream()
                .map(row -> row.day("counted_in"))
                .toList();
    }

    /** Those who wait in months up to a day, by action; those whom it reached first. */
    public List<Waiting> waitingUntil(LocalDate last) {
        return jdbc
                .rows(
                        "select a.id, a.uuid, a.territory_id, m.id as measure, m.code, case when m.reaches then 1 else 0 end"
                                + " as reached, coalesce(m.family, m.code) as family, w.people from (select f.action_id,"
                                + " f.measure_id, cast(floor(sum(f.figure)) as bigint) as people" + FROM
                                + " group by f.action_id, f.measure_id) w join plan_action a on a.id = w.action_id"
                                + " join plan_measure m on m.id = w.measure_id"
                                + " order by a.id, case when m.reaches then 0 else 1 end, m.id",
                        List.of(last))
                .stream()
                .map(row -> new Waiting(
                        row.number("id"),
                        row.text("uuid"),
                        row.number("territory_id"),
                        row.number("measure"),
                        row.number("reached") == 1 ? REACHED : row.text("family"),
                        row.text("code"),
                        (int) row.number("people")))
                .toList();
    }

    /**
     * A measure of a result indicator of people that was not told.
     *
     * @param id the identifier of the action
     * @param territory the key of what keeps the action
     * @param people where it stood
     * @param baseline where it started; null where nobody says
     */
    public record Typed(String id, long territory, String result, LocalDate on, int people, Integer baseline) {}

    /**
     * Measures of result indicators of people up to a day, the latest first. One that follows a count of people, of
     * which its action has entered some, is told by that count.
     */
    public List<Typed> typed(LocalDate last) {
        return jdbc
                .rows(
                        "select a.uuid, a.territory_id, r.uuid as result, r.label, r.unit, m.unit as measure_unit,"
                                + " case when m.id is not null and " + MeasureRepository.PEOPLE
                                + " then 1 else 0 end as people, r.baseline, v.measured_on, v.measured"
                                + " from plan_result_value v join plan_result r on r.id = v.result_id"
                                + " join plan_action a on a.id = r.action_id"
                                + " left join plan_measure m on m.id = r.measure_id where v.measured_on <= ?"
                                + " and not exists (select 1 from plan_figure f where f.action_id = r.action_id"
                                + " and f.measure_id = m.id and f.figure is not null and " + MeasureRepository.PEOPLE
                                + ") order by v.measured_on desc, r.id",
                        List.of(last))
                .stream()
                .filter(row -> row.number("people") == 1
                        || Result.ofPeople(row.text("label"), row.text("unit"), row.text("measure_unit")))
                .map(row -> new Typed(
                        row.text("uuid"),
                        row.number("territory_id"),
                        row.text("result"),
                        row.day("measured_on"),
                        whole(row, "measured"),
                        row.has("baseline") ? (Integer) whole(row, "baseline") : null))
                .toList();
    }

    /** A number without its decimals; what is too large for one is the largest. */
    private static int whole(Row row, String column) {
        return new BigDecimal(row.written(column)).min(LARGEST).intValue();
    }

    /** The families of measures of people, by code. */
    public Map<String, String> families() {
        return jdbc
                .rows(
                        "select m.code, coalesce(m.family, m.code) as family from plan_measure m where "
                                + MeasureRepository.PEOPLE,
                        List.of())
                .stream()
                .collect(Collectors.toMap(row -> row.text("code"), row -> row.text("family")));
    }

    /** Notes in which quarter those who wait in months up to a day are told. */
    public void told(Collection<Waiting> told, LocalDate last, int quarter) {
        jdbc.write(
                "update plan_figure f set told_in = ? where " + WAITING + " and f.action_id = ? and f.measure_id = ?",
                told,
                (update, waiting) -> {
                    update.setInt(1, quarter);
                    update.setObject(2, last);
                    update.setLong(3, waiting.action());
                    update.setLong(4, waiting.measure());
                });
    }
}
