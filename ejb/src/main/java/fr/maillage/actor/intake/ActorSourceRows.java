package fr.maillage.actor.intake;

import fr.maillage.actor.ActorLifecycle;
import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorSourceRow;
import fr.maillage.actor.persistence.ActorSourceRowRepository;
import fr.maillage.shared.AuditLine.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps what rows of sources say of an actor: one row a day and rank, so that the same file again changes nothing. */
@ApplicationScoped
class ActorSourceRows {

    @Inject
    private ActorSourceRowRepository rows;

    @Inject
    private ActorLifecycle lifecycle;

    /**
     * Finds out what a row changes, and notes it in the plan.
     *
     * @param notes count the rows of the same source, actor and day
     */
    void plan(SourceRow row, ActorIntakePlan plan, ActorIntakeNotes notes) {
        String day = row.day() == null ? "-" : row.day().toString();
        String who = plan.actorId() != null ? plan.actorId() : "new";
        String counter = "r:" + who + ":" + row.source() + ":" + day;
        int rank = plan.actorId() == null
                ? 1
                : notes.noted(counter).map(Integer::valueOf).orElse(0) + 1;
        String key = day + "#" + rank;
        SourceRow known = plan.actor() == null
                ? null
                : rows.find(plan.actor().id(), row.source(), key)
                        .map(ActorSourceRows::view)
                        .orElse(null);
        plan.sourceRow(row, key, changes(known, row));
    }

    /** Counts a row that was taken, so that the next of the same day is another one. */
    void note(ActorIntakePlan plan, ActorIntakeNotes notes) {
        if (plan.sourceRow() != null) {
            SourceRow row = plan.sourceRow();
            String day = row.day() == null ? "-" : row.day().toString();
            String counter = "r:" + plan.actorId() + ":" + row.source() + ":" + day;
            notes.note(counter, String.valueOf(rank(plan.sourceKey())));
        }
    }

    /** Writes what the plan says, with a line in the audit. */
    void write(ActorIntakePlan plan, Actor actor) {
        if (plan.sourceRow() == null || plan.sourceChanges().isEmpty()) {
            return;
        }
        SourceRow row = plan.sourceRow();
        ActorSourceRow kept = rows.find(actor.id(), row.source(), plan.sourceKey())
                .orElseGet(() -> {
                    ActorSourceRow made =
                            new ActorSourceRow(actor.id(), row.source(), plan.sourceKey(), lifecycle.now());
                    rows.add(made);
                    return made;
                });
        kept.say(row.posts(), row.day(), row.amount(), lifecycle.now());
        lifecycle.recordBeside(actor, "source-row", plan.sourceChanges());
    }

    static SourceRow view(ActorSourceRow row) {
        return new SourceRow(row.source(), row.posts(), row.saidOn(), row.amount());
    }

    private static int rank(String key) {
        return Integer.parseInt(key.substring(key.indexOf('#') + 1));
    }

    private static List<Change> changes(SourceRow known, SourceRow row) {
        List<Change> changes = new ArrayList<>();
        change(changes, "posts", known == null ? null : known.posts(), row.posts());
        change(changes, "postsOn", known == null ? null : known.day(), row.day());
        change(changes, "postsAmount", known == null ? null : plain(known.amount()), plain(row.amount()));
        return changes;
    }

    private static void change(List<Change> changes, String field, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            changes.add(new Change(field, was == null ? null : was.toString(), is == null ? null : is.toString()));
        }
    }

    /** Without the zeros that a column of the database adds. */
    private static BigDecimal plain(BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, java.math.RoundingMode.HALF_UP);
    }
}
