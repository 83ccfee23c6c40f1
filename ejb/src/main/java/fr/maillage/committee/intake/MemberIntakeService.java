package fr.maillage.committee.intake;

import fr.maillage.actor.intake.ActorIntakeNotes;
import fr.maillage.actor.intake.ActorIntakeResult;
import fr.maillage.actor.intake.ActorIntakeResult.Outcome;
import fr.maillage.actor.intake.ActorIntakeService;
import fr.maillage.committee.SeatField;
import fr.maillage.committee.SeatKeys;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Mandate;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.committee.seat.Seats;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Members of bodies as files bring them. The organisation and the person are found, entered and corrected as the import
 * of actors does it, a resident without an organisation among the members of the body; then she is seated in the body of
 * the row by the rules of all seats.
 */
@Stateless
public class MemberIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private ActorIntakeService actors;

    @Inject
    private ResidentIntake residents;

    @Inject
    private FollowedSeats followed;

    @Inject
    private BodyFinder bodies;

    @Inject
    private Seats seats;

    @Inject
    private MandateRepository mandates;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

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
        caller.require(Permission.EDIT_ACTORS);
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (MemberRow row : rows) {
            String label = row.actor().contact().name();
            outcomes.add(attempts.row(label, () -> {
                // Asked first: whoever has no body to sit in, or follows nobody, is not entered.
                Body body = bodies.find(row.body(), row.territory(), dryRun);
                Long replaced = followed.find(row, body, notes);
                ActorIntakeResult taken = row.resident()
                        ? residents.take(row.actor().contact(), body, dryRun)
                        : actors.take(List.of(row.actor()), dryRun, adapted(notes))
                                .get(0);
                RecordOutcome outcome = seated(row, taken, body, replaced, dryRun);
                if (dryRun && !outcome.status().equals(RecordOutcome.REJECTED)) {
                    followed.note(row, notes);
                }
                return outcome;
            }));
        }
        return outcomes;
    }

    private RecordOutcome seated(MemberRow row, ActorIntakeResult result, Body body, Long replaced, boolean dryRun) {
        String label = row.actor().contact().name();
        if (result.outcome() == Outcome.REJECTED) {
            return RecordOutcome.rejected(label, result.violations());
        }
        List<Mandate> held =
                body == null || result.person() == null ? List.of() : mandates.of(body.id(), result.person());
        List<Change> changes = new ArrayList<>(result.changes());
        if (held.isEmpty()) {
            addChanges(changes, FieldValues.none(SeatField.class), row.says());
            if (!dryRun) {
                seats.enter(body, row.says(), new SeatKeys(result.person(), result.actor(), null, replaced));
            }
            return new RecordOutcome(label, RecordOutcome.CREATED, changes, List.of());
        }
        // A mandate that was ended by hand, or has yet to begin, no file brings back or forward.
        boolean moved = held.stream()
                .filter(mandate -> mandate.days().contains(today()))
                .findFirst()
                .map(mandate -> moved(row, result, body, mandate, replaced, dryRun, changes))
                .orElse(false);
        return new RecordOutcome(label, status(result.outcome(), moved), changes, List.of());
    }

    /** Changes a mandate as a row says; fields that it does not say stay as they are. */
    private boolean moved(
            MemberRow row,
            ActorIntakeResult result,
            Body body,
            Mandate mandate,
            Long replaced,
            boolean dryRun,
            List<Change> changes) {
        FieldValues<SeatField> says = row.says().or(mandate.says());
        SeatKeys held = mandate.keys();
        SeatKeys keys = new SeatKeys(
                mandate.personId(),
                result.actor() == null ? held.actor() : result.actor(),
                held.alternateOf(),
                replaced == null ? held.replaces() : replaced);
        String from = says.text(SeatField.FROM);
        String until = says.text(SeatField.UNTIL);
        if (from != null && until != null && until.compareTo(from) < 0) {
            throw Problem.invalid("until", "committee-seat-order", until, from);
        }
        addChanges(changes, mandate.says(), says);
        return dryRun ? !mandate.holds(says) || !held.equals(keys) : seats.change(body, mandate, says, keys);
    }

    private static void addChanges(List<Change> changes, FieldValues<SeatField> before, FieldValues<SeatField> after) {
        for (SeatField field : Mandate.OWN) {
            if (!Objects.equals(before.text(field), after.text(field))) {
                changes.add(new Change(field.key(), before.text(field), after.text(field)));
            }
        }
    }

    private static String status(Outcome actor, boolean moved) {
        if (actor == Outcome.CREATED) {
            return RecordOutcome.CREATED;
        }
        return moved ? RecordOutcome.UPDATED : actor.name();
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
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
