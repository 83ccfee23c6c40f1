package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorContact;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.actor.persistence.ContactPersonRepository;
import fr.maillage.person.PersonCard;
import fr.maillage.person.PersonInput;
import fr.maillage.person.PersonRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes contacts with the people they are, and a line in the actor's history. It asks for no right. */
@ApplicationScoped
public class ActorContacts {

    private static final Comparator<Contact> BY_NAME = Comparator.comparing(
                    (Contact c) -> c.person().name())
            .thenComparing(c -> c.function().id());

    @Inject
    private ActorRepository actors;

    @Inject
    private ContactPersonRepository contacts;

    @Inject
    private PersonRegister people;

    @Inject
    private ActorLifecycle lifecycle;

    /** The contacts of an actor, by name, in two statements. */
    public List<Contact> of(long actorId) {
        return of(actors.contacts(actorId)).stream().sorted(BY_NAME).toList();
    }

    /** The keys of the actors that some people are contacts of, in one statement. */
    public Set<Long> actorsOf(Collection<Long> persons) {
        return contacts.of(persons).stream().map(ActorContact::actorId).collect(Collectors.toSet());
    }

    /** These contacts with the people they are, in their order. */
    List<Contact> of(Collection<ActorContact> functions) {
        Map<Long, PersonCard> cards =
                people.cards(functions.stream().map(ActorContact::personId).toList());
        return functions.stream()
                .map(function -> new Contact(function, cards.get(function.personId())))
                .toList();
    }

    Optional<Contact> find(UUID id) {
        return actors.contact(id).map(function -> of(List.of(function)).get(0));
    }

    /** Enters a person whom an actor is reached through. */
    public Contact add(Actor actor, ContactInput says) {
        return add(actor, says, people.enter(person(says)));
    }

    /**
     * The same, of somebody who may be known already: the one person of her name and address whom the caller may change
     * gets another function. Nothing that is known of her is taken away, and where the telephones differ she stays two:
     * each time the file came again, its rows would change them back and forth.
     */
    public Contact addOrJoin(Actor actor, ContactInput says) {
        List<PersonCard> known = people.called(says.name(), says.email()).stream()
                .filter(person -> says.phone() == null
                        || person.phone() == null
                        || says.phone().equals(person.phone()))
                .filter(person -> people.editable(person.key()))
                .toList();
        if (known.size() != 1) {
            return add(actor, says);
        }
        PersonCard person = known.get(0);
        PersonInput joined = new PersonInput(
                person.name(),
                person.email(),
                says.phone() == null ? person.phone() : says.phone(),
                person.noMail() || says.noMail());
        return add(actor, says, people.describe(person.key(), joined));
    }

    /** Corrects one. */
    public Contact change(Contact contact, Actor actor, ContactInput says) {
        contact.function().describe(says.duty());
        contact.function().touch(lifecycle.now());
        PersonCard person = people.describe(contact.person().key(), person(says));
        lifecycle.recordBeside(actor, "change-contact", List.of());
        return new Contact(contact.function(), person);
    }

    /** Takes one out; the person goes with her last function, unless something else needs her. */
    void remove(ActorContact function, Actor actor) {
        actors.remove(function);
        lifecycle.recordBeside(actor, "remove-contact", List.of());
        people.release(List.of(function.personId()));
    }

    private Contact add(Actor actor, ContactInput says, PersonCard person) {
        ActorContact function = new ActorContact(UUID.randomUUID(), actor.id(), person.key(), lifecycle.now());
        function.describe(says.duty());
        actors.add(function);
        lifecycle.recordBeside(actor, "add-contact", List.of());
        return new Contact(function, person);
    }

    private static PersonInput person(ContactInput says) {
        return new PersonInput(says.name(), says.email(), says.phone(), says.noMail());
    }
}
