package fr.maillage.web.committee.task;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.committee.BodyReference;
import fr.maillage.web.person.PersonNames;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects a task, or enters a new one, which may start from its body's page or from a decision. */
@Named
@ViewScoped
public class TaskEditView extends RecordEditView<TaskDetail, TaskField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService tasks;

    @Inject
    private BodyService bodies;

    @Inject
    private BodyReference named;

    @Inject
    private PersonNames people;

    @Inject
    private DecisionNames decisions;

    @Inject
    private TaskLabels labels;

    @Inject
    private Caller caller;

    private String body;
    private String decision;

    public TaskEditView() {
        super(TaskField.class, "committee.task");
    }

    @Override
    protected TaskService service() {
        return tasks;
    }

    @Override
    protected TaskLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<TaskField> begin() {
        caller.require(Permission.EDIT_COMMITTEE);
        FieldValues<TaskField> nothing = FieldValues.none(TaskField.class);
        if (body == null) {
            return nothing;
        }
        BodyDetail holder = bodies.get(Identifiers.of("body", body));
        if (!holder.editable()) {
            throw Problem.denied("outside-territory");
        }
        return holder.open()
                ? nothing.with(TaskField.BODY, holder.id().toString()).with(TaskField.DECISION, decision)
                : nothing;
    }

    @Override
    protected TaskDetail create(FieldValues<TaskField> input) {
        return tasks.create(input);
    }

    @Override
    protected Reference reference(TaskField field) {
        return switch (field) {
            case BODY -> named;
            case DECISION -> decisions;
            default -> people;
        };
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** The number of the decision that a new task follows from; null for none. */
    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
