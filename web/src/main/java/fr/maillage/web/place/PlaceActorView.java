package fr.maillage.web.place;

import fr.maillage.actor.ActorList;
import fr.maillage.actor.ActorRef;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ActorSummary;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.PlaceField;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** On the page of a place: which actor runs it, and how it is attached to one. */
@Named
@ViewScoped
public class PlaceActorView implements Serializable {

    /** Number of actors that a search offers; whoever finds more looks for other words. */
    private static final int OFFERED = 10;

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceActorService running;

    @Inject
    private ActorService actors;

    @Inject
    private ActorList lists;

    @Inject
    private PlaceDetailView detail;

    @Inject
    private Caller caller;

    private String who;
    private transient Optional<ActorRef> known;
    private transient Page<ActorSummary> found;

    public String attach(UUID actor) {
        running.attach(place().id(), place().version(), actor);
        Notice.success("place.actor.done.attached");
        return again();
    }

    public String detach() {
        running.detach(place().id(), place().version());
        Notice.success("place.actor.done.detached");
        return again();
    }

    /** The actor that carries the place's identifier, while it is attached to none; null where there is none. */
    public ActorRef getKnown() {
        if (known == null) {
            known = place().actor() != null
                    ? Optional.empty()
                    : actors.byIdentifier(place().values().text(PlaceField.PIVOT))
                            .filter(a -> !a.archived());
        }
        return known.orElse(null);
    }

    /** The first actors that the words find; null without words. */
    public Page<ActorSummary> getFound() {
        if (found == null && who != null && !who.isBlank()) {
            found = lists.page(ListRequest.having(who), new PageRequest(0, OFFERED, "name", true));
        }
        return found;
    }

    /** Tells if she may attach the place or detach it. */
    public boolean isChangeable() {
        return place().editable() && !place().archived();
    }

    /** Tells if she may enter the actor that runs it. */
    public boolean isMaker() {
        return caller.may(Permission.EDIT_ACTORS, place().commune().id());
    }

    /** The words that actors are looked for by; null or blank for none. */
    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    private PlaceDetail place() {
        return detail.getPlace();
    }

    private String again() {
        return "/place/detail.xhtml?faces-redirect=true&id=" + place().id();
    }
}
