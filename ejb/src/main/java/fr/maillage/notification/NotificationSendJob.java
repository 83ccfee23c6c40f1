package fr.maillage.notification;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The job that sends what waits in the outbox; a timer starts it when there is something to send. */
@ApplicationScoped
public class NotificationSendJob extends SoleJob {

    public static final String ID = "notification-send";

    @Inject
    private NotificationService messages;

    public NotificationSendJob() {
        super(ID, Permission.RUN_JOBS, "/notification/list.xhtml");
    }

    @Override
    public Optional<Permission> seenBy() {
        return Optional.of(Permission.RUN_JOBS);
    }

    @Override
    public boolean startable() {
        return true;
    }

    @Override
    public void validate(Map<String, String> parameters) {
        if (messages.server() != MailServer.NAMED) {
            throw Problem.invalid("job", "notification.no-server", ID);
        }
    }
}
