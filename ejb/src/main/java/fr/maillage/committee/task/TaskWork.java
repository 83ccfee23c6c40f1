package fr.maillage.committee.task;

import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Work that awaits those who keep a committee: late tasks; and whoever has an account: her own. */
@ApplicationScoped
public class TaskWork implements WorkItems {

    private static final PageRequest ONE = new PageRequest(0, 1, null, true);
    private static final String PAGE = "/committee/task/list.xhtml";

    @Inject
    private TaskList tasks;

    @Inject
    private CallerTerritories own;

    @Override
    public List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>();
        long open = count("mine", "true", "open");
        boolean late = open > 0 && count("mine", "true", "late") > 0;
        items.add(new WorkItem("committee-mine", open, PAGE + "?mine=true&state=open", late));
        own.codes(Permission.EDIT_COMMITTEE)
                .forEach(territory -> items.add(new WorkItem(
                        "committee-late",
                        count("territory", territory, "late"),
                        PAGE + "?state=late&territory=" + territory,
                        true)));
        return items.stream().filter(item -> item.count() > 0).toList();
    }

    private long count(String filter, String value, String state) {
        return tasks.page(ListRequest.ALL.with(filter, value).with("state", state), ONE)
                .total();
    }
}
