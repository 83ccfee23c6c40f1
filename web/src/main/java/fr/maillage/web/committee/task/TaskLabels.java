package fr.maillage.web.committee.task;

import fr.maillage.committee.BodyService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskState;
import fr.maillage.committee.task.TaskView;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Names of tasks' values in the page's language. */
@Named("taskLabels")
@RequestScoped
public class TaskLabels extends RecordLabels<TaskField> {

    @Inject
    private BodyService bodies;

    @Inject
    private PersonService persons;

    @Inject
    private DecisionList decisions;

    @Inject
    private TaskList list;

    @Inject
    private Texts texts;

    private List<PersonRef> owners;

    public TaskLabels() {
        super(TaskField.class, "committee.task");
    }

    /** Who does tasks, as far as the caller may know. */
    public List<PersonRef> getOwners() {
        if (owners == null) {
            owners = list.owners();
        }
        return owners;
    }

    /** Says beside who does it that she sits in the body no more, and beside a state since when or for how long. */
    @Override
    public String listed(String column, Object row) {
        if (!(row instanceof TaskView task)) {
            return null;
        }
        return switch (column) {
            case "owner" ->
                task.ownerLeft(list.today())
                        ? task.ownerName() + " – " + texts.of("committee.task.owner.left")
                        : task.ownerName();
            case "state" -> state(task);
            default -> null;
        };
    }

    /** The state, with the day on which it was done, or for how long it has been late. */
    private String state(TaskView task) {
        long late = task.daysLate(list.today());
        String state =
                texts.of("committee.task.state." + task.state(list.today()).code());
        if (task.doneOn() != null) {
            return texts.of("committee.task.state.since", state, texts.date(task.doneOn()));
        }
        return late == 0
                ? state
                : texts.of("committee.task.state.since", state, texts.of("committee.task.days-late", late));
    }

    @Override
    public String leads(String column, Object row) {
        return "body".equals(column) && row instanceof TaskView task
                ? "/committee/body/detail.xhtml?id=" + task.body()
                : null;
    }

    @Override
    public String badge(String key, String code) {
        return "state".equals(key)
                ? Arrays.stream(TaskState.values())
                        .filter(state -> state.code().equals(code))
                        .findFirst()
                        .map(this::badge)
                        .orElse(null)
                : super.badge(key, code);
    }

    @Override
    public String filtered(String filter, String value) {
        return "decision".equals(filter)
                ? decisions
                        .byUuid(UUID.fromString(value))
                        .map(decision -> decision.values().text(DecisionField.NUMBER))
                        .orElse(value)
                : super.filtered(filter, value);
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
