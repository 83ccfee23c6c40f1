package fr.maillage.committee.intake;

import fr.maillage.actor.intake.ActorIntake;
import fr.maillage.actor.intake.ActorIntakeNotes;
import fr.maillage.actor.intake.ActorIntakeResult;
import fr.maillage.actor.intake.ActorIntakeResult.Outcome;
import fr.maillage.actor.intake.ActorIntakeService;
import fr.maillage.committee.BodyLifecycle;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Mandate;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Members of bodies as files bring them. The organisation and the person are found, entered and corrected as the import
 * of actors does it; then she has a mandate in the body of the row, for that organisation.
 */
@Stateless
public class MemberIntakeService {

    @Inject
    private ActorIntakeService actors;

    @Inject
    private BodyFinder bodies;

    @Inject
    private BodyLifecycle lifecycle;

    @Inject
    private MandateRepository mandates;

    @Inject
    private Caller caller;

    /**
     * Takes rows one after the other within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @param notes what earlier rows of the same file have said
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE and EDIT_ACTORS somewhere
     */
    public List<RecordOutcome> take(List<MemberRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_COMMITTEE);
        List<Optional<RecordOutcome>> refused = new ArrayList<>();
        List<Body> seats = new ArrayList<>();
        List<ActorIntake> good = new ArrayList<>();
        for (MemberRow row : rows) {
            try {
                // Asked first: whoever has no body to sit in is not entered.
                seats.add(bodies.find(row.body(), row.territory(), dryRun));
                good.add(row.actor());
                refused.add(Optional.empty());
            } catch (Problem problem) {
                refused.add(
                        Optional.of(RecordOutcome.rejected(row.actor().contact().name(), problem.violations())));
            }
        }
        Iterator<ActorIntakeResult> taken =
                actors.take(good, dryRun, adapted(notes)).iterator();
        Iterator<Body> seat = seats.iterator();
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MemberRow row = rows.get(i);
            outcomes.add(refused.get(i).orElseGet(() -> seated(row, taken.next(), seat.next(), dryRun)));
        }
        return outcomes;
    }

    private RecordOutcome seated(MemberRow row, ActorIntakeResult result, Body body, boolean dryRun) {
        String label = row.actor().contact().name();
        if (result.outcome() == Outcome.REJECTED) {
            return RecordOutcome.rejected(label, result.violations());
        }
        List<Mandate> held =
                body == null || result.person() == null ? List.of() : mandates.of(body.id(), result.person());
        List<Change> changes = new ArrayList<>(result.changes());
        boolean entered = held.isEmpty();
        String before = entered ? null : held.get(0).groupCode();
        String group = row.group() == null ? before : row.group();
        boolean moved = !entered
                && (!Objects.equals(before, group)
                        || result.actor() != null
                                && !result.actor().equals(held.get(0).actorId()));
        if (!Objects.equals(before, group)) {
            changes.add(new Change("group", before, group));
        }
        if (!dryRun && (entered || moved)) {
            Mandate mandate =
                    entered ? new Mandate(UUID.randomUUID(), body.id(), result.person(), lifecycle.now()) : held.get(0);
            mandate.represents(result.actor(), group, lifecycle.now());
            if (entered) {
                mandates.add(mandate);
            }
            mandates.flush();
            lifecycle.record(body, entered ? "add-member" : "change-member", List.of());
        }
        return new RecordOutcome(label, status(result.outcome(), entered, moved), changes, List.of());
    }

    private static String status(Outcome actor, boolean entered, boolean moved) {
        if (entered || actor == Outcome.CREATED) {
            return RecordOutcome.CREATED;
        }
        return moved ? RecordOutcome.UPDATED : actor.name();
    }

    private static ActorIntakeNotes adapted(RecordNotes notes) {
        return new ActorIntakeNotes() {
            @Override
            public Optional<String> noted(String key) {
                return notes.noted(key);
            }

            @Override
            public void note(String key, String text) {
                notes.note(key, text);
            }
        };
    }
}
