package fr.maillage.confirmation;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Records said to be closed, and people to telephone, for those who look after the places. */
@ApplicationScoped
class ConfirmationWork implements WorkItems {

    private static final String PATH = "/confirmation/worklist.xhtml";

    @Inject
    private WorklistService worklist;

    @Inject
    private Caller caller;

    @Override
    public List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>();
        if (caller.may(Permission.EDIT_PLACES)) {
            long closed = worklist.count(new WorklistFilter(null, "CLOSED", null));
            long others = worklist.count(WorklistFilter.NONE) - closed;
            if (closed > 0) {
                items.add(new WorkItem("confirmation-closed", closed, PATH + "?reason=CLOSED", true));
            }
            if (others > 0) {
                items.add(new WorkItem("confirmation-to-telephone", others, PATH, false));
            }
        }
        return items;
    }
}
