package fr.maillage.committee.task;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.record.References.Found;
import fr.maillage.shared.ClockProducer;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Checks what is said of a task, and finds what it names: its body, its decision and who does it. */
@ApplicationScoped
class TaskChecks {

    @Inject
    private TaskRepository tasks;

    @Inject
    private BodyRepository bodies;

    @Inject
    private PersonService persons;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A task in normal form.
     *
     * @param before what it held until now, whose body, decision and owner it may keep whatever became of them
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong field
     */
    FieldValues<TaskField> check(FieldValues<TaskField> input, FieldValues<TaskField> before) {
        References references = (field, text) -> switch ((TaskField) field) {
            case BODY -> body(text).map(b -> new Found(b.uuid().toString(), b.name(), b.archived()));
            case DECISION -> decision(input, text);
            default ->
                text.equals(before.text(TaskField.OWNER))
                        ? Optional.of(new Found(text, text, false))
                        : uuid(text)
                                .flatMap(id -> persons.known(id))
                                .map(p -> new Found(p.id().toString(), p.name(), false));
        };
        return TaskValidator.check(
                input,
                before,
                vocabularies.all(),
                references,
                decision(input).orElse(null),
                ClockProducer.today(clock));
    }

    /**
     * Finds the records that a checked task is tied to, if the caller may say so; nobody moves its body until the end.
     *
     * @param before what it held until now; nothing for a new one
     * @param owner the key of who did it until now; null for nobody
     */
    TaskKeys keys(FieldValues<TaskField> values, FieldValues<TaskField> before, Long owner) {
        Body body = bodies.locked(UUID.fromString(values.text(TaskField.BODY))).orElseThrow();
        caller.require(Permission.EDIT_COMMITTEE, body.territoryId());
        String said = values.text(TaskField.OWNER);
        Long key = said == null || said.equals(before.text(TaskField.OWNER))
                ? owner
                : Long.valueOf(persons.reference(UUID.fromString(said)).key());
        return new TaskKeys(body, decision(values).orElse(null), said == null ? null : key);
    }

    /** A wrong body is named for itself: then nobody can tell whether the decision is. */
    private Optional<Found> decision(FieldValues<TaskField> input, String number) {
        Optional<Body> body = Optional.ofNullable(input.text(TaskField.BODY)).flatMap(this::body);
        return body.isEmpty()
                ? Optional.of(new Found(number, number, false))
                : tasks.decision(body.get().uuid(), number)
                        .map(decision -> new Found(decision.number(), decision.number(), decision.archived()));
    }

    private Optional<DecisionRef> decision(FieldValues<TaskField> values) {
        String number = values.text(TaskField.DECISION);
        Optional<UUID> body = uuid(values.text(TaskField.BODY));
        return number == null || number.length() > TaskField.TITLE.type().longest() || body.isEmpty()
                ? Optional.empty()
                : tasks.decision(body.get(), number);
    }

    private Optional<Body> body(String id) {
        return uuid(id).flatMap(uuid -> bodies.byUuid(uuid));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
