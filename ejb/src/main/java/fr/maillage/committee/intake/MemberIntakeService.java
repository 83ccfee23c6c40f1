package fr.maillage.committee.intake;

import fr.maillage.actor.intake.ActorIntake;
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
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Members of bodies as files bring them. The organisation and the person are found, entered and corrected as the import
 * of actors does it; then she is seated in the body of the row, for that organisation, by the rules of all seats.
 */
@Stateless
public class MemberIntakeService {

    @Inject
    private ActorIntakeService actors;

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
        List<Optional<RecordOutcome>> refused = new ArrayList<>();
        List<Body> named = new ArrayList<>();
        List<ActorIntake> good = new ArrayList<>();
        for (MemberRow row : rows) {
            try {
                // Asked first: whoever has no body to sit in is not entered.
                named.add(bodies.find(row.body(), row.territory(), dryRun));
                good.add(row.actor());
                refused.add(Optional.empty());
            } catch (Problem problem) {
                refused.add(
                        Optional.of(RecordOutcome.rejected(row.actor().contact().name(), problem.violations())));
            }
        }
        Iterator<ActorIntakeResult> taken =
                actors.take(good, dryRun, adapted(notes)).iterator();
        Iterator<Body> body = named.iterator();
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MemberRow row = rows.get(i);
            outcomes.add(refused.get(i).orElseGet(() -> seated(row, taken.next(), body.next(), dryRun)));
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
        if (held.isEmpty()) {
            addGroup(changes, null, row.group());
            if (!dryRun) {
                seats.enter(
                        body,
                        FieldValues.none(SeatField.class).with(SeatField.GROUP, row.group()),
                        new SeatKeys(result.person(), result.actor(), null));
            }
            return new RecordOutcome(label, RecordOutcome.CREATED, changes, List.of());
        }
        // A mandate that was ended by hand, or has yet to begin, no file brings back or forward.
        boolean moved = held.stream()
                .filter(mandate -> mandate.days().contains(today()))
                .findFirst()
                .map(mandate -> moved(row, result, body, mandate, dryRun, changes))
                .orElse(false);
        return new RecordOutcome(label, status(result.outcome(), moved), changes, List.of());
    }

    /** What a row does not say stays as it is. */
    private boolean moved(
            MemberRow row, ActorIntakeResult result, Body body, Mandate mandate, boolean dryRun, List<Change> changes) {
        String group = row.group() == null ? mandate.groupCode() : row.group();
        Long actor = result.actor() == null ? mandate.actorId() : result.actor();
        addGroup(changes, mandate.groupCode(), group);
        if (!dryRun) {
            return seats.change(
                    body,
                    mandate,
                    mandate.says().with(SeatField.GROUP, group),
                    new SeatKeys(mandate.personId(), actor, mandate.alternateOf()));
        }
        return !Objects.equals(mandate.groupCode(), group) || !Objects.equals(mandate.actorId(), actor);
    }

    private static void addGroup(List<Change> changes, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change("group", before, after));
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
