package fr.maillage.report;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The reports that were kept about their territories, for those who read them and make none of the records. */
@ApplicationScoped
public class ReportWorkItems implements WorkItems {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);

    @Inject
    private ReportArchiveService reports;

    @Inject
    private CallerTerritories own;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        if (caller.may(Permission.CONTRIBUTE)) {
            return List.of();
        }
        return own.codes(Permission.READ).stream()
                .map(code -> new WorkItem(
                        "report-own", reports.list(code, ONE).total(), "/report/list.xhtml?territory=" + code, false))
                .filter(item -> item.count() > 0)
                .toList();
    }
}
