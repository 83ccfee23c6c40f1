package fr.maillage.actor;

import fr.maillage.actor.model.ActorContact;
import fr.maillage.actor.persistence.ContactDirectoryRepository;
import fr.maillage.actor.persistence.ContactDirectoryRepository.Reader;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Person;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The contacts that the caller may read, for features that choose among them: those of actors inside her grant, of
 * actors of a territory that contains it, and of actors with a place or an offer inside. Each method needs
 * READ_CONTACTS.
 */
@ApplicationScoped
public class ActorContactDirectory {

    @Inject
    private ContactDirectoryRepository contacts;

    @Inject
    private PersonRegister people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Numbers of contacts that a query finds.
     *
     * @param found how many are found
     * @param reachable how many of them have an address and have not asked to be left alone
     */
    public record Tally(long found, long reachable) {}

    /**
     * A slice of what is found, by actor and name, in one statement.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS
     */
    public List<FoundContact> slice(ContactQuery query, int offset, int limit) {
        return contacts.slice(query, reader(), offset, limit);
    }

    /** Counts the contacts that each query finds, in their order, in one statement for all. Throws as {@link #slice}. */
    public List<Tally> tally(List<ContactQuery> queries) {
        return contacts.tally(queries, reader());
    }

    /**
     * The key of a contact.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS, or where the caller may not read this one;
     *     NOT_FOUND
     */
    public long key(UUID id) {
        Reader reader = reader();
        long key = contacts.key(id).orElseThrow(() -> Problem.notFound("contact", String.valueOf(id)));
        if (!contacts.readable(id, reader)) {
            throw Problem.denied("outside-territory");
        }
        return key;
    }

    /** The keys of the contacts that are one person; for features that have asked for the rights. */
    public List<Long> keysOf(Person person) {
        return contacts.of(people.of(person), person.recordOf(ContactPersonalData.RECORD)).stream()
                .map(ActorContact::id)
                .toList();
    }

    /** Tells if the caller may read the contacts of an actor; false without READ_CONTACTS. */
    boolean readable(long actorId) {
        return caller.may(Permission.READ_CONTACTS) && contacts.readableActor(actorId, reader());
    }

    private Reader reader() {
        caller.require(Permission.READ_CONTACTS);
        return new Reader(caller.scope(Permission.READ_CONTACTS), ClockProducer.today(clock));
    }
}
