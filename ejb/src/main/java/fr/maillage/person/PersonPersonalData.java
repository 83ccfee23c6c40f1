package fr.maillage.person;

import fr.maillage.person.persistence.PersonRepository;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The entries of one person that no function tells of: a resident, or what was merged. */
@ApplicationScoped
public class PersonPersonalData implements PersonalData {

    /** The type of people in a {@link fr.maillage.shared.RecordRef}. */
    public static final String RECORD = "person";

    @Inject
    private PersonRepository people;

    @Inject
    private PersonRegister register;

    @Override
    public String kind() {
        return "persons";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        Map<Long, fr.maillage.person.model.Person> found = people.byKeys(register.of(person));
        return register.unneeded(found.keySet()).stream()
                .sorted()
                .map(key -> record(found.get(key)))
                .toList();
    }

    /** With all that features keep of her; each tells so in its own history. */
    @Override
    public void erase(Person person) {
        register.erase(register.of(person));
    }

    private static PersonalRecord record(fr.maillage.person.model.Person person) {
        return PersonalRecord.of(
                person.name(),
                person.email(),
                person.noMail(),
                "name",
                person.name(),
                "email",
                person.email(),
                "phone",
                person.phone(),
                "noMail",
                person.noMail());
    }
}
