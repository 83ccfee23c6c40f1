package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInCheckService;
import fr.maillage.deployment.dropin.DropInDetail;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.Session;
import fr.maillage.record.RecordService;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The page of a drop-in. */
@Named
@ViewScoped
public class DropInDetailView extends RecordDetailView<DropInDetail, DropInField> {

    private static final long serialVersionUID = 1L;

    /** Number of the next sessions that the page lists, and how far ahead it looks. */
    private static final int NEXT = 8;

    private static final int DAYS = 366;

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInCheckService checks;

    @Inject
    private DropInLabels labels;

    public DropInDetailView() {
        super(DropInField.class, "deployment.dropin");
    }

    @Override
    protected RecordService<DropInDetail, DropInField> service() {
        return dropIns;
    }

    @Override
    protected RecordLabels<DropInField> labels() {
        return labels;
    }

    /** Lists the contradictions in it; empty where there are none. */
    public List<Violation> getSaid() {
        return checks.of(List.of(getDetail().dropIn())).getOrDefault(getDetail().id(), List.of());
    }

    /** When it is held next; none when it is over. */
    public List<Session> getNext() {
        LocalDate today = dropIns.today();
        return getDetail().dropIn().rhythm().sessions(today, today.plusDays(DAYS)).stream()
                .limit(NEXT)
                .toList();
    }
}
