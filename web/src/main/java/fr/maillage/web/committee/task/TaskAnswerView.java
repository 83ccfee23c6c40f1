package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskAnswerService;
import fr.maillage.committee.task.TaskPage;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page behind the link of a message about a task: open, or why it is not. See {@link TaskServlet}. */
@Named
@RequestScoped
public class TaskAnswerView extends LinkView<TaskPage> {

    @Inject
    private TaskAnswerService answers;

    @Override
    protected TaskPage read(String secret) {
        return answers.open(secret);
    }

    @Override
    protected String stateOf(TaskPage shown) {
        return shown.state();
    }

    /** Tells if the task was just ticked off. */
    public boolean isThanked() {
        return getDone() != null && "done".equals(getState());
    }

    /** The day that the form offers: today, or what was typed when it came back. */
    public String getDay() {
        return problem().isPresent() ? typed("doneOn") : getPage().today().toString();
    }

    /** Gives what was typed when the form came back. */
    public String getRemark() {
        return typed("remark");
    }

    /** As much as one may add. */
    public int getLongest() {
        return TaskAnswerService.LONGEST_REMARK;
    }
}
