package fr.maillage.plan.persistence;

import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the people whom actions reached and of whom nothing was told yet. */
@ApplicationScoped
public class ReachTellRepository {

    /** As the register of told counts calls people of actions. */
    public static final String SUBJECT = "reach";

    private static final String WAITING = "f.told_in is null and f.figure > 0 and f.counted_in <= ?";

    private static final String FROM =
            " from plan_figure f join plan_measure m on m.id = f.measure_id and m.reaches where " + WAITING;

    @Inject
    private Jdbc jdbc;

    /**
     * The people of an action that wait.
     *
     * @param action its key
     * @param people whole ones
     */
    public record Waiting(long action, UUID id, long territory, int people) {}

    /** The months of which somebody waits, the first one first. */
    public List<LocalDate> waiting(LocalDate last) {
        return jdbc.rows("select distinct f.counted_in" + FROM + " order by f.counted_in", List.of(last)).stream()
                .map(row -> row.day("counted_in"))
                .toList();
    }

    /** Those who wait in months up to a day, by action. */
    public List<Waiting> waitingUntil(LocalDate last) {
        return jdbc
                .rows(
                        "select a.id, a.uuid, a.territory_id, w.people from (select f.action_id, cast(floor(sum(f.figure)) as"
                                + " bigint) as people" + FROM
                                + " group by f.action_id) w join plan_action a on a.id = w.action_id order by a.id",
                        List.of(last))
                .stream()
                .map(row -> new Waiting(
                        row.number("id"), row.uuid("uuid"), row.number("territory_id"), (int) row.number("people")))
                .toList();
    }

    /** Notes in which quarter those who wait in months up to a day are told. */
    public void told(Collection<Long> actions, LocalDate last, int quarter) {
        jdbc.write(
                "update plan_figure f set told_in = ? where " + WAITING + " and f.action_id = ?"
                        + " and f.measure_id in (select m.id from plan_measure m where m.reaches)",
                actions,
                (update, action) -> {
                    update.setInt(1, quarter);
                    update.setObject(2, last);
                    update.setLong(3, action);
                });
    }
}
