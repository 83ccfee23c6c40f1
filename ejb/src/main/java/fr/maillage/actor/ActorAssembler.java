package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.persistence.ActorTermRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** From a stored actor to all that the caller may know of it. */
@ApplicationScoped
public class ActorAssembler {

    @Inject
    private ActorContacts contacts;

    @Inject
    private ActorContactDirectory directory;

    @Inject
    private ActorTermRepository terms;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    ActorDetail of(Actor actor) {
        TerritoryView territory = territory(actor);
        return new ActorDetail(
                actor.uuid(),
                actor.version(),
                values(actor),
                territory,
                actor.archivedAt(),
                actor.archiveReason(),
                actor.createdAt(),
                actor.updatedAt(),
                directory.readable(actor.id()) ? contacts(actor) : null,
                caller.may(Permission.EDIT_ACTORS, territory.id()));
    }

    /** Gives the values of an actor as they are now. */
    public FieldValues<ActorField> values(Actor actor) {
        return actor.values(
                territory(actor).code(), terms.networks(List.of(actor.id())).getOrDefault(actor.id(), List.of()));
    }

    private TerritoryView territory(Actor actor) {
        return territories.byId(actor.territoryId()).orElseThrow();
    }

    private List<ContactView> contacts(Actor actor) {
        return contacts.of(actor.id()).stream().map(Contact::view).toList();
    }
}
