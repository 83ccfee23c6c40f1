package fr.maillage.web.committee;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.GatheringFilter;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One body. */
@Named
@ViewScoped
public class BodyDetailView extends RecordDetailView<BodyDetail, BodyField> {

    /** How many of its gatherings the page shows; the list of gatherings has them all. */
    private static final int SHOWN = 50;

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyService bodies;

    @Inject
    private BodyLabels labels;

    @Inject
    private GatheringService gatherings;

    private transient Page<GatheringView> held;

    public BodyDetailView() {
        super(BodyField.class, "committee.body");
    }

    @Override
    protected BodyService service() {
        return bodies;
    }

    @Override
    protected BodyLabels labels() {
        return labels;
    }

    /** Its gatherings, the latest first. */
    public Page<GatheringView> getGatherings() {
        if (held == null) {
            held = gatherings.list(GatheringFilter.of(uuid()), new PageRequest(0, SHOWN, "date", false));
        }
        return held;
    }
}
