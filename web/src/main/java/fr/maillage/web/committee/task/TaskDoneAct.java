package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskService;
import fr.maillage.committee.task.TaskView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.list.RowAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says of a task in the list that it was done today. */
@ApplicationScoped
public class TaskDoneAct implements RowAct<TaskView> {

    @Inject
    private TaskService tasks;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "committee.task";
    }

    @Override
    public boolean offered(TaskView task) {
        return !task.archived() && task.doneOn() == null && caller.may(Permission.EDIT_COMMITTEE, task.territory());
    }

    @Override
    public String act(UUID id, int version) {
        return tasks.done(id, version).task().title();
    }
}
