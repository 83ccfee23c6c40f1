package fr.maillage.notification;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Messages that failed, for those who look after their territory. */
@ApplicationScoped
class NotificationWork implements WorkItems {

    @Inject
    private NotificationService messages;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        if (!caller.may(Permission.EDIT_ACTORS)) {
            return List.of();
        }
        long failed = messages.count(new MessageFilter(MessageState.FAILED, null, null));
        return failed == 0
                ? List.of()
                : List.of(new WorkItem("notification-failed", failed, "/notification/list.xhtml?state=FAILED", true));
    }
}
