package fr.maillage.plan.request;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.work.WorkItems;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/** Work that awaits those who keep actions: actions of which nothing is known for a month. */
@ApplicationScoped
public class SilentActions implements WorkItems {

    @EJB
    private SilentService silent;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        if (!caller.may(Permission.EDIT_PLAN)) {
            return List.of();
        }
        YearMonth month = silent.dueMonth();
        long count = silent.count(month);
        return count == 0
                ? List.of()
                : List.of(new WorkItem("plan-silent", count, "/plan/request/list.xhtml?month=" + month, true));
    }
}
