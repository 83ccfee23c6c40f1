package fr.maillage.web.committee;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringService;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One gathering. */
@Named
@ViewScoped
public class GatheringDetailView extends RecordDetailView<GatheringDetail, GatheringField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private GatheringService gatherings;

    @Inject
    private GatheringLabels labels;

    public GatheringDetailView() {
        super(GatheringField.class, "committee.gathering");
    }

    @Override
    protected GatheringService service() {
        return gatherings;
    }

    @Override
    protected GatheringLabels labels() {
        return labels;
    }
}
