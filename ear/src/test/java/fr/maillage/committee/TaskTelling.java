package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.committee.task.TaskAnswerService;
import fr.maillage.committee.task.TaskAskService;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskService;
import fr.maillage.testing.MailedInside;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Tests of those who are asked how far their tasks are. */
abstract class TaskTelling extends MailedInside {

    @Inject
    protected InvitationDesk desk;

    @Inject
    protected TaskDesk taskDesk;

    @Inject
    protected TaskService tasks;

    @Inject
    protected TaskAskService asking;

    @Inject
    protected TaskAnswerService answers;

    /** Asks who does a task; the secret of the link in the last of so many mails to her. */
    protected String asked(TaskDetail task, String name, int mails) {
        taskDesk.ask(task);
        return taskDesk.link(server, desk.email(name), mails);
    }

    protected TaskDetail get(TaskDetail task) {
        return officer(() -> tasks.get(task.id()));
    }

    protected LocalDate today() {
        return desk.today();
    }

    protected LocalDate yesterday() {
        return today().minusDays(1);
    }
}
