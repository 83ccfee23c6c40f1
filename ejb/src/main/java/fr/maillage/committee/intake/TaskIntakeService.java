package fr.maillage.committee.intake;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.committee.task.DecisionRef;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskView;
import fr.maillage.committee.task.TaskWriter;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tasks as files bring them: a decision by its number inside the territory of the rows, which tells the body, a task by its
 * code in the body, who does it by her address in the register. Only what a row says is changed; nobody and nothing else
 * is entered.
 */
@Stateless
public class TaskIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskWriter writer;

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyFinder finder;

    @Inject
    private MandateRepository mandates;

    @Inject
    private PersonService persons;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes rows one after the other, each wholly or not at all, within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @param notes what earlier rows of the same file have said; a row that contradicts one of them is not taken
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE anywhere
     */
    public List<RecordOutcome> take(List<TaskRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_COMMITTEE);
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (TaskRow row : rows) {
            outcomes.add(attempts.row(row.code(), () -> take(row, dryRun, notes)));
        }
        return outcomes;
    }

    private RecordOutcome take(TaskRow row, boolean dryRun, RecordNotes notes) {
        Body body = body(row, dryRun);
        FieldValues<TaskField> says = row.says()
                .with(TaskField.BODY, body.uuid().toString())
                .with(TaskField.DECISION, row.decision())
                .with(TaskField.OWNER, row.owner() == null ? null : owner(row.owner(), body));
        String key = "task " + body.id() + " " + row.code();
        Optional<String> said = notes.noted(key);
        if (said.isPresent() && !said.get().endsWith("\n" + says)) {
            String[] earlier = Parts.of(said.get(), "\n", 2);
            throw Problem.invalid("code", "committee-task-row-contradicts", row.code(), earlier[0]);
        }
        Optional<TaskView> before = writer.coded(body, row.code());
        TaskWriter.Written written = writer.write(body, before, says, dryRun);
        notes.note(key, row.row() + "\n" + says);
        List<Change> changes = said.isPresent() ? List.of() : written.changes();
        String status = changes.isEmpty()
                ? RecordOutcome.UNCHANGED
                : before.isEmpty() ? RecordOutcome.CREATED : RecordOutcome.UPDATED;
        return new RecordOutcome(row.code(), status, shown(changes), List.of())
                .noting(
                        written.ownerLeft()
                                ? List.of(Violation.of("owner", "committee-task-owner-left", row.owner()))
                                : List.of());
    }

    /** The body of the decision, else the one of the name; nobody else enters a task of it until the end. */
    private Body body(TaskRow row, boolean dryRun) {
        if (row.decision() == null) {
            Body named = finder.find(row.body(), row.territory(), true);
            if (named == null) {
                throw Problem.invalid("body", "committee-body-none", row.body());
            }
            return dryRun ? named : bodies.locked(named.uuid()).orElseThrow();
        }
        DecisionRef decision = decision(row);
        Body body = bodies.byUuid(decision.body()).orElseThrow();
        if (!caller.may(Permission.EDIT_COMMITTEE, body.territoryId())) {
            throw Problem.invalid("decision", "outside-territory", row.decision());
        }
        return dryRun ? body : bodies.locked(body.uuid()).orElseThrow();
    }

    private DecisionRef decision(TaskRow row) {
        if (row.territory() == null) {
            throw Problem.invalid("territory", "required", null);
        }
        TerritoryView where = territories
                .byCode(row.territory())
                .orElseThrow(() -> Problem.invalid("territory", "record.territory", row.territory()));
        List<DecisionRef> found = tasks.decisions(row.decision(), where.id(), ClockProducer.today(clock));
        List<DecisionRef> meant = row.body() == null || found.size() < 2
                ? found
                : found.stream().filter(decision -> named(decision, row.body())).toList();
        if (meant.size() != 1) {
            throw Problem.invalid(
                    "decision",
                    meant.isEmpty() ? "committee-task-decision-none" : "committee-task-decision-many",
                    row.decision(),
                    where.name());
        }
        return meant.get(0);
    }

    private boolean named(DecisionRef decision, String body) {
        return Body.nameKey(bodies.byUuid(decision.body()).orElseThrow().name()).equals(Body.nameKey(body));
    }

    /** Of several with one address the one who is a member. */
    private String owner(String email, Body body) {
        List<PersonRef> found = persons.byEmail(email);
        List<Long> members = found.size() > 1 ? mandates.addressed(body.id(), email) : List.of();
        List<PersonRef> meant = members.size() == 1
                ? found.stream()
                        .filter(person -> members.contains(person.key()))
                        .toList()
                : found;
        if (meant.size() != 1) {
            throw Problem.invalid(
                    "owner", meant.isEmpty() ? "committee-task-owner-unknown" : "committee-task-owner-many", email);
        }
        return meant.get(0).id().toString();
    }

    /** Identifiers of bodies and people tell nobody anything. */
    private static List<Change> shown(List<Change> changes) {
        return changes.stream()
                .filter(change -> !change.field().equals(TaskField.BODY.key()))
                .filter(change -> !change.field().equals(TaskField.OWNER.key()))
                .toList();
    }
}
