package fr.maillage.web.committee.task;

import fr.maillage.committee.BodyRef;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.task.TaskFilter;
import fr.maillage.committee.task.TaskService;
import fr.maillage.committee.task.TaskState;
import fr.maillage.committee.task.TaskView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The list of tasks, the first due first: its state is its address. A button on each says that it was done today. */
@Named
@ViewScoped
public class TaskListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService tasks;

    @Inject
    private BodyService bodies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private TaskFilter filter;
    private ArrayList<TaskLine> lines;
    private transient Page<TaskView> page;

    @PostConstruct
    void init() {
        caller.require(Permission.READ);
        state = ListState.ofRequest("due");
        filter = TaskParameters.filter(Asked.byPage());
        LocalDate today = tasks.day(null);
        lines = new ArrayList<>();
        getPage()
                .items()
                .forEach(task ->
                        lines.add(new TaskLine(task, today, caller.may(Permission.EDIT_COMMITTEE, task.territory()))));
    }

    /** Says that a task was done today, if nobody changed it since the page was shown. */
    public String done(TaskLine line) {
        tasks.done(line.getId(), line.getVersion());
        Notice.success("committee.task.done.ticked", line.getTitle());
        String here = state.pageHref(state.getPage());
        return here + (here.indexOf('?') < 0 ? "?" : "&") + "faces-redirect=true";
    }

    /** What is shown, with the version that it is shown in. */
    public List<TaskLine> getLines() {
        return lines;
    }

    public Page<TaskView> getPage() {
        if (page == null) {
            page = tasks.list(filter, null, state.request());
        }
        return page;
    }

    /** What one can ask of the state. */
    public List<String> getStates() {
        return TaskState.ASKED;
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The bodies to choose from, and the one of the address. */
    public List<BodyRef> getBodies() {
        List<BodyRef> choices = new ArrayList<>(bodies.choices());
        UUID asked = filter.body();
        if (asked != null && choices.stream().noneMatch(body -> body.id().equals(asked))) {
            choices.add(bodies.reference(asked));
        }
        return choices;
    }

    /** Who does tasks, as far as the caller may know. */
    public List<PersonRef> getOwners() {
        return tasks.owners();
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_COMMITTEE);
    }

    /** Whether the caller may import tasks. */
    public boolean isImporter() {
        return isEditor() && caller.may(Permission.IMPORT);
    }

    public ListState getState() {
        return state;
    }

    public TaskFilter getFilter() {
        return filter;
    }
}
