package fr.maillage.actor;

import fr.maillage.actor.model.Actor;
import fr.maillage.actor.model.ActorContact;
import fr.maillage.actor.persistence.ActorRepository;
import fr.maillage.actor.persistence.ContactDirectoryRepository;
import fr.maillage.person.PersonRegister;
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
    private ActorContacts contacts;

    @Inject
    private PersonRegister people;

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<ActorContact> functions = functions(person);
        Map<Long, Actor> of =
                actors.byKeys(functions.stream().map(ActorContact::actorId).collect(Collectors.toSet()));
        return contacts.of(functions).stream()
                .map(contact -> record(contact.says(), of.get(contact.function().actorId())))
                .toList();
    }

    /** She goes with all that features keep of her; each actor's history tells that a contact was taken out, not whom. */
    @Override
    public void erase(Person person) {
        people.erase(functions(person).stream().map(ActorContact::personId).collect(Collectors.toSet()));
    }

    private List<ActorContact> functions(Person person) {
        return directory.of(people.of(person), person.recordOf(RECORD));
    }

    private static PersonalRecord record(ContactInput contact, Actor actor) {
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
