package fr.maillage.plan.persistence;

import fr.maillage.plan.action.Milestone;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes milestones. */
@ApplicationScoped
public class MilestoneRepository {

    private static final String SELECT =
            "select m.id, m.uuid, m.version, m.action_id, m.place, m.title, m.due_on, m.done_on from plan_milestone m where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The milestones of some actions, in the order of the actions' keys and then their own. */
    public List<Milestone> of(Collection<Long> actions) {
        return actions.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        SELECT + "m.action_id in (" + Rows.marks(actions) + ") order by m.action_id, m.place",
                        actions,
                        MilestoneRepository::milestone);
    }

    public Optional<Milestone> byId(UUID id) {
        return Rows.list(entities, SELECT + "m.uuid = ?", MilestoneRepository::milestone, id.toString()).stream()
                .findFirst();
    }

    /** The milestone of an action in a place. */
    public Optional<Milestone> at(long action, int place) {
        return Rows.list(
                        entities,
                        SELECT + "m.action_id = ? and m.place = ?",
                        MilestoneRepository::milestone,
                        action,
                        place)
                .stream()
                .findFirst();
    }

    private static Milestone milestone(Row row) {
        return new Milestone(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("action_id"),
                (int) row.number("place"),
                row.text("title"),
                row.day("due_on"),
                row.day("done_on"));
    }

    /** Enters a milestone; its key and version are not looked at. */
    public void add(Milestone milestone) {
        Rows.execute(
                entities,
                "insert into plan_milestone (id, uuid, version, action_id, place, title, due_on, done_on)"
                        + " values (nextval('plan_milestone_seq'), ?, 1, ?, ?, ?, ?, cast(? as date))",
                milestone.id().toString(),
                milestone.action(),
                milestone.place(),
                milestone.title(),
                milestone.dueOn(),
                written(milestone.doneOn()));
    }

    /**
     * Replaces what a milestone says.
     *
     * @param milestone with the version that was seen
     * @return false where it has another version now
     */
    public boolean update(Milestone milestone) {
        return Rows.execute(
                        entities,
                        "update plan_milestone set version = version + 1, place = ?, title = ?, due_on = ?,"
                                + " done_on = cast(? as date) where id = ? and version = ?",
                        milestone.place(),
                        milestone.title(),
                        milestone.dueOn(),
                        written(milestone.doneOn()),
                        milestone.key(),
                        milestone.version())
                == 1;
    }

    /** Lets two milestones of one action, which is locked, change places. */
    public void swap(Milestone one, Milestone other) {
        String move = "update plan_milestone set version = version + 1, place = ? where id = ?";
        // No two may be in one place, not even for a moment.
        Rows.execute(
                entities,
                "update plan_milestone set place = (select max(m.place) + 1 from plan_milestone m where m.action_id = ?)"
                        + " where id = ?",
                one.action(),
                one.key());
        Rows.execute(entities, move, one.place(), other.key());
        Rows.execute(entities, move, other.place(), one.key());
    }

    /** @return false where it has another version now */
    public boolean remove(Milestone milestone) {
        return Rows.execute(
                        entities,
                        "delete from plan_milestone where id = ? and version = ?",
                        milestone.key(),
                        milestone.version())
                == 1;
    }

    /** A null without a type is none that PostgreSQL takes for a day. */
    private static String written(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
