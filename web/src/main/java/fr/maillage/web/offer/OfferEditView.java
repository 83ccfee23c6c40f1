package fr.maillage.web.offer;

import fr.maillage.actor.ActorService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.offer.OfferValues;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.EditConflict;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Corrects an offer, or enters a new one at a place. When somebody else was quicker, both versions are shown, field by
 * field.
 */
@Named
@ViewScoped
public class OfferEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferService offers;

    @Inject
    private PlaceService places;

    @Inject
    private ActorService actors;

    @Inject
    private OfferLabels labels;

    @Inject
    private Caller caller;

    private String id;
    private String place;
    private String placeName;
    private int version;
    private String name;
    private OfferForm form;
    private String actor;
    private String actorBefore;
    private String actorKnown;
    private EditConflict<OfferForm> conflict = new EditConflict<>(null);

    /** Fills the form when the page is opened; a new offer starts with the actor that runs the place. */
    public void load() {
        if (form != null) {
            return;
        }
        caller.require(Permission.EDIT_PLACES);
        if (id != null) {
            open(offers.get(Identifiers.of("offer", id)));
        } else {
            begin(places.get(Identifiers.of("place", place)));
        }
    }

    /** Saves; in a conflict with the values that were chosen. */
    public String save() {
        form.getText().put(OfferField.ACTOR.key(), actorIdentifier());
        conflict.settle(form);
        OfferValues said = form.values();
        try {
            OfferDetail saved = id == null
                    ? offers.create(Identifiers.of("place", place), said)
                    : offers.update(Identifiers.of("offer", id), version, said);
            Notice.success(id == null ? "offer.done.created" : "offer.done.saved");
            return "/offer/detail.xhtml?faces-redirect=true&id=" + saved.offer().id();
        } catch (Problem problem) {
            conflict.settled();
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            OfferDetail current = offers.get(Identifiers.of("offer", id));
            version = current.version();
            conflict.compare(
                    form,
                    OfferForm.of(current.values()),
                    Arrays.stream(OfferField.values()).map(OfferField::key).toList(),
                    (input, of) -> labels.text(input, of.comparable(input)));
            return null;
        }
    }

    /** What to do when somebody else saved the offer since this form was opened. */
    public EditConflict<OfferForm> getConflict() {
        return conflict;
    }

    /** The terms to tick in a group. */
    public List<SelectItem> choices(String input) {
        return labels.choices(OfferField.byKey(input).orElseThrow(), form.codes(input));
    }

    /** Who offers it, as people write it. */
    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    /** The one that was there before keeps its place, also when it is archived or has a namesake. */
    private String actorIdentifier() {
        return actor != null && actor.strip().equals(actorBefore) ? actorKnown : ActorWords.identifier(actors, actor);
    }

    private void name(OfferForm shown) {
        actorKnown = shown.comparable(OfferField.ACTOR.key());
        actorBefore = actorKnown.isEmpty()
                ? null
                : actors.reference(UUID.fromString(actorKnown)).name();
        actor = actorBefore;
    }

    public OfferForm getForm() {
        return form;
    }

    /** The offer's name when the form was opened; null for a new one. */
    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    private void open(OfferDetail offer) {
        if (!offer.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (offer.offer().archived() || offer.offer().placeArchived()) {
            throw Problem.notFound("offer", id);
        }
        version = offer.version();
        name = offer.offer().name();
        at(offer.offer().place(), offer.offer().placeName());
        form = OfferForm.of(offer.values());
        name(form);
        conflict = new EditConflict<>(OfferForm.of(offer.values()));
    }

    private void begin(PlaceDetail at) {
        if (!at.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (at.archived()) {
            throw Problem.notFound("place", place);
        }
        at(at.id(), at.name());
        form = OfferForm.of(
                at.actor() == null || at.actor().archived()
                        ? OfferValues.EMPTY
                        : new OfferValues(
                                Map.of(OfferField.ACTOR, List.of(at.actor().id().toString()))));
        name(form);
    }

    private void at(UUID placeId, String called) {
        place = placeId.toString();
        placeName = called;
    }
}
