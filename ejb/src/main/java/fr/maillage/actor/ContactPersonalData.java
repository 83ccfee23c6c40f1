package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorContact;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.actor.persistence.ContactDirectoryRepository;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The contacts of actors that are one person. */
@ApplicationScoped
public class ContactPersonalData implements PersonalData {

    /** The type of contacts in a {@link fr.maillage.shared.RecordRef}. */
    public static final String RECORD = "contact";

    @Inject
    private ContactDirectoryRepository directory;

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorLifecycle lifecycle;

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<ActorContact> contacts = directory.of(person.email(), person.recordOf(RECORD));
        Map<Long, Actor> of = actorsOf(contacts);
        return contacts.stream().map(c -> record(c, of.get(c.actorId()))).toList();
    }

    /** Each actor's history tells that a contact was taken out, not whom. */
    @Override
    public void erase(Person person) {
        List<ActorContact> contacts = directory.of(person.email(), person.recordOf(RECORD));
        Map<Long, Actor> of = actorsOf(contacts);
        contacts.forEach(contact -> {
            actors.remove(contact);
            lifecycle.recordBeside(of.get(contact.actorId()), "remove-contact", List.of());
        });
    }

    private Map<Long, Actor> actorsOf(List<ActorContact> contacts) {
        return actors.byKeys(contacts.stream().map(ActorContact::actorId).collect(Collectors.toSet()));
    }

    private static PersonalRecord record(ActorContact contact, Actor actor) {
        return PersonalRecord.of(
                actor.name(),
                contact.email(),
                contact.noMail(),
                "actor",
                actor.name(),
                "name",
                contact.name(),
                "duty",
                contact.duty(),
                "email",
                contact.email(),
                "phone",
                contact.phone(),
                "noMail",
                contact.noMail());
    }
}
