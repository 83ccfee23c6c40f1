package fr.maillage.web.offer;

import fr.maillage.actor.ActorService;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferState;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How offers' values are called in the page's language. */
@Named("offerLabels")
@RequestScoped
public class OfferLabels extends RecordLabels<OfferField> {

    @Inject
    private ActorService actors;

    public OfferLabels() {
        super(OfferField.class, "offer");
    }

    /** The badge of a state: colour and shape beside the words. */
    public String badge(OfferState state) {
        return switch (state) {
            case ACTIVE -> "ok";
            case UPCOMING -> "info";
            case ENDED -> "watch";
            case ARCHIVED -> "neutral";
        };
    }

    @Override
    protected String reference(OfferField field, String id) {
        try {
            return actors.reference(Identifiers.of("actor", id)).name();
        } catch (Problem unknown) {
            return id;
        }
    }
}
