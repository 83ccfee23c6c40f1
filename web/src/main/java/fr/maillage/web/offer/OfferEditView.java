package fr.maillage.web.offer;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Corrects an offer, or enters a new one at a place, which starts with the actor that runs the place. */
@Named
@ViewScoped
public class OfferEditView extends RecordEditView<OfferDetail, OfferField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private PlaceService places;

    @Inject
    private ActorReference actors;

    @Inject
    private OfferLabels labels;

    @Inject
    private Caller caller;

    private String place;
    private String placeName;

    public OfferEditView() {
        super(OfferField.class, "offer");
    }

    @Override
    public void load() {
        caller.require(Permission.EDIT_PLACES);
        super.load();
    }

    @Override
    protected RecordService<OfferDetail, OfferField> service() {
        return offers;
    }

    @Override
    protected RecordLabels<OfferField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<OfferField> begin() {
        PlaceDetail at = places.get(Identifiers.of("place", place));
        if (!at.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (at.archived()) {
            throw Problem.notFound("place", place);
        }
        at(at.id(), at.name());
        FieldValues<OfferField> nothing = FieldValues.none(OfferField.class);
        return at.actor() == null || at.actor().archived()
                ? nothing
                : nothing.with(OfferField.ACTOR, at.actor().id().toString());
    }

    @Override
    protected OfferDetail create(FieldValues<OfferField> input) {
        return offers.create(Identifiers.of("place", place), input);
    }

    @Override
    protected void opened(OfferDetail offer) {
        at(offer.offer().place(), offer.offer().placeName());
    }

    @Override
    protected Reference reference(OfferField field) {
        return actors;
    }

    private void at(UUID placeId, String called) {
        place = placeId.toString();
        placeName = called;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPlaceName() {
        return placeName;
    }

    @Override
    public String getBack() {
        return getId() == null ? "/place/detail.xhtml?id=" + place : super.getBack();
    }
}
