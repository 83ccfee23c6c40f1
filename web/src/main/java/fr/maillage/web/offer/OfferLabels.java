package fr.maillage.web.offer;

import fr.maillage.actor.ActorService;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferState;
import fr.maillage.offer.OfferView;
import fr.maillage.place.PlaceNames;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Names of offers' values in the page's language. */
@Named("offerLabels")
@RequestScoped
public class OfferLabels extends RecordLabels<OfferField> {

    @Inject
    private ActorService actors;

    @Inject
    private PlaceNames places;

    @Inject
    private Texts texts;

    public OfferLabels() {
        super(OfferField.class, "offer");
    }

    @Override
    public String listed(String column, Object row) {
        return "actor".equals(column) && row instanceof OfferView offer && offer.actor() == null
                ? texts.of("offer.no-actor")
                : null;
    }

    @Override
    public String leads(String column, Object row) {
        if (!(row instanceof OfferView offer)) {
            return null;
        }
        return switch (column) {
            case "place" -> "/place/detail.xhtml?id=" + offer.place();
            case "actor" -> offer.actor() == null ? null : "/actor/detail.xhtml?id=" + offer.actor();
            default -> null;
        };
    }

    @Override
    public String badge(String key, String code) {
        return "state".equals(key) ? badge(OfferState.valueOf(code.toUpperCase(Locale.ROOT))) : super.badge(key, code);
    }

    @Override
    public String filtered(String filter, String value) {
        UUID id = Identifiers.of(filter, value);
        return "place".equals(filter) ? places.of(List.of(id)).getOrDefault(id, value) : super.filtered(filter, value);
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
