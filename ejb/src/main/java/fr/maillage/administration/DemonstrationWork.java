package fr.maillage.administration;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.account.DemonstrationLoginService;
import fr.maillage.shared.setting.Settings;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells administrators of the demonstration's accounts that are still there, locked, once it is over. */
@ApplicationScoped
public class DemonstrationWork implements WorkItems {

    @Inject
    private DemonstrationLoginService accounts;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        if (settings.demonstration()
                || !caller.scope(Permission.MANAGE_ACCOUNTS).everywhere()) {
            return List.of();
        }
        int locked = accounts.logins().size();
        return locked == 0
                ? List.of()
                : List.of(new WorkItem(
                        "administration-demonstration-locked",
                        locked,
                        "/identity/list.xhtml?status=demonstration",
                        false));
    }
}
