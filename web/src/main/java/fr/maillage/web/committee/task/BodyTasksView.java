package fr.maillage.web.committee.task;

import fr.maillage.committee.BodyService;
import fr.maillage.committee.task.TaskAskService;
import fr.maillage.committee.task.TaskAsked;
import fr.maillage.committee.task.TaskList;
import fr.maillage.notification.MailServer;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The tasks of a body on its page: how many there are, and asking those who are late. */
@Named
@ViewScoped
public class BodyTasksView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @Inject
    private TaskList tasks;

    @Inject
    private TaskAskService asking;

    @Inject
    private BodyService bodies;

    @Inject
    private NotificationService messages;

    private String body;
    private transient Long open;
    private transient Long late;

    /** Counts those that are not done. */
    public long getOpen() {
        if (open == null) {
            open = count("open");
        }
        return open;
    }

    /** Counts those of them that are late. */
    public long getLate() {
        if (late == null) {
            late = count("late");
        }
        return late;
    }

    /** Tells if the caller may change the body. */
    public boolean isEditable() {
        return bodies.get(uuid()).open();
    }

    /** Asks those who do late tasks how far they are. */
    public String ask() {
        TaskAsked asked = asking.askLate(uuid());
        if (asked.written() == 0) {
            Notice.warning("committee.task.ask.nobody", asked.unreachable(), asked.today());
        } else {
            Notice.success("committee.task.ask.done", asked.written(), asked.unreachable(), asked.today());
        }
        if (messages.server() != MailServer.NAMED) {
            Notice.warning("notification.server." + messages.server().name());
        }
        return "/committee/body/detail.xhtml?faces-redirect=true&id=" + body;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    private long count(String state) {
        return tasks.page(TaskList.of(uuid(), state), ONE).total();
    }

    private UUID uuid() {
        return Identifiers.of("committee.body", body);
    }
}
