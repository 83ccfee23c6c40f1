package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The people whom actors are reached through. Knowing them needs READ_CONTACTS where {@link ActorContactDirectory} says,
 * changing them EDIT_ACTORS on the actor's territory. The audit tells that a contact changed, never what she is called or how she is reached, so that
 * taking her out erases her.
 */
@Stateless
public class ActorContactService {

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorContacts contacts;

    @Inject
    private ActorContactDirectory directory;

    @Inject
    private ActorLifecycle lifecycle;

    @Inject
    private Caller caller;

    /**
     * A contact.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS, or where the caller may not read her actor's;
     *     NOT_FOUND
     */
    public ContactView get(UUID id) {
        directory.key(id);
        return find(id).view();
    }

    /**
     * Adds a contact to an actor.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED; NOT_FOUND for an unknown actor; CONFLICT for
     *     an archived one
     */
    public ContactView add(UUID actorId, ContactInput input) {
        caller.require(Permission.EDIT_ACTORS);
        Actor actor = editable(lifecycle.find(actorId));
        return contacts.add(actor, input.checked()).view();
    }

    /**
     * Corrects a contact.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; otherwise as for {@link #add}
     */
    public ContactView update(UUID id, int version, ContactInput input) {
        Contact contact = forChange(id, version);
        return contacts.change(contact, actor(contact), input.checked()).view();
    }

    /**
     * Takes a contact out. With her last function she is deleted, and nothing of her is kept, unless she belongs somewhere
     * for herself, has an account, or another feature needs her. Throws as {@link #update}.
     */
    public void remove(UUID id, int version) {
        Contact contact = forChange(id, version);
        contacts.remove(contact.function(), actor(contact));
    }

    private Contact forChange(UUID id, int version) {
        caller.require(Permission.EDIT_ACTORS);
        Contact contact = find(id);
        editable(actor(contact));
        if (contact.function().version() != version) {
            throw Problem.stale("contact", id.toString());
        }
        return contact;
    }

    private Actor editable(Actor actor) {
        caller.require(Permission.EDIT_ACTORS, actor.territoryId());
        lifecycle.requireActive(actor);
        return actor;
    }

    private Actor actor(Contact contact) {
        long key = contact.function().actorId();
        return actors.byKeys(List.of(key)).get(key);
    }

    private Contact find(UUID id) {
        return contacts.find(id).orElseThrow(() -> Problem.notFound("contact", String.valueOf(id)));
    }
}
