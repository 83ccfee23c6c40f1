package fr.maillage.web.plan.action;

import fr.maillage.audit.AuditView;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page of an action. */
@Named
@ViewScoped
public class ActionDetailView extends RecordDetailView<ActionDetail, ActionField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionService actions;

    @Inject
    private ActionLabels labels;

    public ActionDetailView() {
        super(ActionField.class, "plan.action");
    }

    @Override
    protected RecordService<ActionDetail, ActionField> service() {
        return actions;
    }

    @Override
    protected RecordLabels<ActionField> labels() {
        return labels;
    }

    /** Lists what happened to it; what one file said of it in the same way is one event. */
    @Override
    public List<AuditView> getHistory() {
        List<AuditView> events = new ArrayList<>();
        for (AuditView line : super.getHistory()) {
            int last = events.size() - 1;
            if (last >= 0 && ofOneFile(events.get(last), line)) {
                events.set(last, both(events.get(last), line));
            } else {
                events.add(line);
            }
        }
        return events;
    }

    private static boolean ofOneFile(AuditView one, AuditView other) {
        return one.runId() != null
                && one.runId().equals(other.runId())
                && one.action().equals(other.action());
    }

    private static AuditView both(AuditView later, AuditView earlier) {
        return new AuditView(
                later.id(),
                later.at(),
                later.actorId(),
                later.actorLogin(),
                later.actorName(),
                later.action(),
                later.record(),
                later.label(),
                later.territoryId(),
                later.runId(),
                Stream.of(earlier, later)
                        .flatMap(line -> line.changes().stream())
                        .toList());
    }
}
