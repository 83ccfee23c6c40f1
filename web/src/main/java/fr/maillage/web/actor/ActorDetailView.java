package fr.maillage.web.actor;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One actor: what it is, whom one reaches it through, its places, what happened to it; archive and restore. */
@Named
@ViewScoped
public class ActorDetailView implements Serializable {

    /** How many of its places the page shows; the list of places has them all. */
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

    private String id;
    private int version;
    private String reason;
    private transient ActorDetail actor;
    private transient Page<PlaceSummary> placePage;
    private transient Integer attachable;

    /** Reads the actor as it is now; before each page, so that a refused action shows what has changed. */
    public void load() {
        actor = actors.get(uuid());
        version = actor.version();
    }

    public String archive() {
        actors.archive(uuid(), version, reason);
        Notice.success("actor.done.archived");
        return again();
    }

    public String restore() {
        actors.restore(uuid(), version);
        Notice.success("actor.done.restored");
        return again();
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

    /** How many places carry its identifier and could be attached by the caller. */
    public int getAttachable() {
        if (attachable == null) {
            attachable = getActor().archived() || !caller.may(Permission.EDIT_PLACES)
                    ? 0
                    : running.countByIdentifier(uuid());
        }
        return attachable;
    }

    /** Whether its contacts are hidden from somebody who reads those of other actors. */
    public boolean isContactsElsewhere() {
        return getActor().contacts() == null && caller.may(Permission.READ_CONTACTS);
    }

    /** Its places, by name. */
    public Page<PlaceSummary> getPlaces() {
        if (placePage == null) {
            placePage = places.browse(PlaceFilter.of(uuid()), new PageRequest(0, SHOWN, "name", true));
        }
        return placePage;
    }

    public List<AuditView> getHistory() {
        return actors.history(uuid());
    }

    /** A changed value as people read it. */
    public String text(AuditLine.Change change, boolean after) {
        return labels.text(change.field(), after ? change.after() : change.before());
    }

    public ActorDetail getActor() {
        if (actor == null) {
            actor = actors.get(uuid());
        }
        return actor;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private UUID uuid() {
        return Identifiers.of("actor", id);
    }

    private String again() {
        return "/actor/detail.xhtml?faces-redirect=true&id=" + id;
    }
}
