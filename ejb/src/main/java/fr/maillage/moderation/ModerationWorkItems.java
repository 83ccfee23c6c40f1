package fr.maillage.moderation;

import fr.maillage.identity.Permission;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The places about which something awaits the caller's decision. */
@ApplicationScoped
public class ModerationWorkItems implements WorkItems {

    @Inject
    private ModerationService moderation;

    @Inject
    private CallerTerritories own;

    @Override
    public List<WorkItem> items() {
        return own.codes(Permission.EDIT_PLACES).stream()
                .map(code -> new WorkItem(
                        "moderation-waiting",
                        moderation.count(new ModerationFilter(code, null, null)),
                        "/moderation/list.xhtml?territory=" + code,
                        false))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
