package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskAnswer;
import fr.maillage.committee.task.TaskAskService;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskService;
import fr.maillage.committee.task.TaskState;
import fr.maillage.notification.MailServer;
import fr.maillage.notification.NotificationService;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One task. */
@Named
@ViewScoped
public class TaskDetailView extends RecordDetailView<TaskDetail, TaskField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService tasks;

    @Inject
    private TaskList lists;

    @Inject
    private TaskAskService asking;

    @Inject
    private NotificationService messages;

    @Inject
    private TaskLabels labels;

    private transient List<TaskAnswer> answered;

    public TaskDetailView() {
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

    /** Reads what was said as well, before each page. */
    @Override
    public void load() {
        super.load();
        answered = null;
    }

    /** Says that it was done today. */
    public String done() {
        TaskDetail done = tasks.done(uuid(), getVersion());
        Notice.success("committee.task.act.done", done.task().title());
        return again();
    }

    /** Asks who does it how far it is. */
    public String ask() {
        asking.ask(uuid());
        Notice.success("committee.task.done.asked");
        if (messages.server() != MailServer.NAMED) {
            Notice.warning("notification.server." + messages.server().name());
        }
        return again();
    }

    /** Who was asked, and what they said; nobody for a reader who may not know. */
    public List<TaskAnswer> getAnswers() {
        if (answered == null) {
            answered = getDetail().ownerReadable() ? asking.answers(uuid()) : List.of();
        }
        return answered;
    }

    public TaskState getState() {
        return getDetail().task().state(getToday());
    }

    public LocalDate getToday() {
        return lists.today();
    }

    /** Tells if the caller may say that it is done. */
    public boolean isTickable() {
        return getDetail().open() && getDetail().task().doneOn() == null;
    }

    /** Tells if the caller may ask who does it. */
    public boolean isAskable() {
        return isTickable() && getDetail().task().owner() != null;
    }
}
