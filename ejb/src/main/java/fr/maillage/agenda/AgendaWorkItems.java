package fr.maillage.agenda;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The workshops to come on their territories, for those who do not keep the whole agenda there. */
@ApplicationScoped
public class AgendaWorkItems implements WorkItems {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @Inject
    private AgendaService agenda;

    @Inject
    private CallerTerritories own;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        if (caller.may(Permission.EDIT_PLACES)) {
            return List.of();
        }
        return own.codes(Permission.READ).stream()
                .map(code -> new WorkItem(
                        "agenda-own",
                        agenda.list(code, false, ONE).total(),
                        "/agenda/list.xhtml?territory=" + code,
                        false))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
