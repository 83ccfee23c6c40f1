package fr.maillage.web.committee.task;

import fr.maillage.committee.BodyService;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskState;
import fr.maillage.person.PersonService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How tasks' values are called in the page's language. */
@Named("taskLabels")
@RequestScoped
public class TaskLabels extends RecordLabels<TaskField> {

    @Inject
    private BodyService bodies;

    @Inject
    private PersonService persons;

    @Inject
    private Texts texts;

    public TaskLabels() {
        super(TaskField.class, "committee.task");
    }

    /** The colour of a state's badge. */
    public String badge(TaskState state) {
        return switch (state) {
            case OPEN -> "info";
            case LATE -> "bad";
            case DONE -> "ok";
            case DONE_LATE -> "watch";
        };
    }

    @Override
    protected String reference(TaskField field, String id) {
        return switch (field) {
            case BODY -> body(id);
            case OWNER -> owner(id);
            default -> id;
        };
    }

    private String body(String id) {
        try {
            return bodies.reference(Identifiers.of("body", id)).name();
        } catch (Problem unknown) {
            return id;
        }
    }

    /** History tells that somebody does it to whoever may not know who, and of those who were erased. */
    private String owner(String id) {
        try {
            return persons.reference(Identifiers.of("owner", id)).name();
        } catch (Problem unknown) {
            return texts.of("committee.task.somebody");
        }
    }
}
