package fr.maillage.web.offer;

import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One offer. */
@Named
@ViewScoped
public class OfferDetailView extends RecordDetailView<OfferDetail, OfferField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private OfferLabels labels;

    public OfferDetailView() {
        super(OfferField.class, "offer");
    }

    @Override
    protected RecordService<OfferDetail, OfferField> service() {
        return offers;
    }

    @Override
    protected RecordLabels<OfferField> labels() {
        return labels;
    }
}
