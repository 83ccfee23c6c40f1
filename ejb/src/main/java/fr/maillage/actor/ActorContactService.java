package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorContact;
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
        return ActorAssembler.view(find(id));
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
        ActorContact contact = new ActorContact(UUID.randomUUID(), actor.id(), lifecycle.now());
        describe(contact, input.checked());
        actors.add(contact);
        lifecycle.recordBeside(actor, "add-contact", List.of());
        return ActorAssembler.view(contact);
    }

    /**
     * Corrects a contact.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; otherwise as for {@link #add}
     */
    public ContactView update(UUID id, int version, ContactInput input) {
        ActorContact contact = forChange(id, version);
        Actor actor = actor(contact);
        describe(contact, input.checked());
        lifecycle.recordBeside(actor, "change-contact", List.of());
        return ActorAssembler.view(contact);
    }

    /** Takes a contact out; she is deleted, and nothing of her is kept. Throws as {@link #update}. */
    public void remove(UUID id, int version) {
        ActorContact contact = forChange(id, version);
        Actor actor = actor(contact);
        actors.remove(contact);
        lifecycle.recordBeside(actor, "remove-contact", List.of());
    }

    private ActorContact forChange(UUID id, int version) {
        caller.require(Permission.EDIT_ACTORS);
        ActorContact contact = find(id);
        editable(actor(contact));
        if (contact.version() != version) {
            throw Problem.stale("contact", id.toString());
        }
        return contact;
    }

    private Actor editable(Actor actor) {
        caller.require(Permission.EDIT_ACTORS, actor.territoryId());
        lifecycle.requireActive(actor);
        return actor;
    }

    private Actor actor(ActorContact contact) {
        return actors.byKeys(List.of(contact.actorId())).get(contact.actorId());
    }

    private void describe(ActorContact contact, ContactInput values) {
        contact.describe(values.name(), values.duty(), values.email(), values.phone());
        contact.mayBeWrittenTo(!values.noMail(), lifecycle.now());
    }

    private ActorContact find(UUID id) {
        return actors.contact(id).orElseThrow(() -> Problem.notFound("contact", String.valueOf(id)));
    }
}
