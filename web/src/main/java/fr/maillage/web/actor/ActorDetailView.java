package fr.maillage.web.actor;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One actor: what it is, whom one reaches it through, its places, what happened to it; archive and restore. */
@Named
@ViewScoped
public class ActorDetailView extends RecordDetailView<ActorDetail, ActorField> {

    /** Number of its places that the page shows; the list of places has them all. */
    private static final int SHOWN = 50;

    private static final long serialVersionUID = 1L;

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private ActorLabels labels;

    @Inject
    private Caller caller;

    private transient Page<PlaceSummary> placePage;
    private transient Integer attachable;

    public ActorDetailView() {
        super(ActorField.class, "actor");
    }

    @Override
    protected ActorService service() {
        return actors;
    }

    @Override
    protected ActorLabels labels() {
        return labels;
    }

    public String removeContact(UUID contact, int seen) {
        contacts.remove(contact, seen);
        Notice.success("actor.done.contact-removed");
        return again();
    }

    /** Attaches the places that carry its identifier. */
    public String attachPlaces() {
        Notice.success("actor.done.attached", running.attachByIdentifier(uuid()));
        return again();
    }

    /** Counts the places that carry its identifier and could be attached by the caller. */
    public int getAttachable() {
        if (attachable == null) {
            attachable = getDetail().archived() || !caller.may(Permission.EDIT_PLACES)
                    ? 0
                    : running.countByIdentifier(uuid());
        }
        return attachable;
    }

    /** Tells if its contacts are hidden from somebody who reads those of other actors. */
    public boolean isContactsElsewhere() {
        return getDetail().contacts() == null && caller.may(Permission.READ_CONTACTS);
    }

    /** Its places, by name. */
    public Page<PlaceSummary> getPlaces() {
        if (placePage == null) {
            placePage = places.browse(PlaceFilter.of(uuid()), new PageRequest(0, SHOWN, "name", true));
        }
        return placePage;
    }
}
