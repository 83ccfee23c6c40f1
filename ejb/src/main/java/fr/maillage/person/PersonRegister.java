package fr.maillage.person;

import fr.maillage.person.model.Person;
import fr.maillage.person.persistence.PersonRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * People as the features above enter, correct and release them, with what they do. It asks for no right and writes no
 * line in the audit: those features do.
 */
@ApplicationScoped
public class PersonRegister {

    @Inject
    private PersonRepository people;

    @Inject
    @Any
    private Instance<PersonHolder> holders;

    @Inject
    @Any
    private Instance<PersonFunctions> functions;

    @Inject
    private Clock clock;

    /** The names of those who were entered for themselves inside a territory, each once. */
    public List<String> namesInside(long territory) {
        return people.namesInside(territory, ClockProducer.today(clock));
    }

    /** Who these are, by their keys, in one statement. */
    public Map<Long, PersonCard> cards(Collection<Long> keys) {
        Map<Long, PersonCard> cards = new HashMap<>();
        people.byKeys(keys).forEach((key, person) -> cards.put(key, PersonCard.of(person)));
        return cards;
    }

    /** The entries of somebody, merged ones included: by her address, or by the type {@code person} of her record. */
    public List<Long> of(fr.maillage.shared.Person person) {
        return people.of(person.email(), person.recordOf(PersonPersonalData.RECORD)).stream()
                .map(Person::id)
                .toList();
    }

    /** The entries of whoever has an account, by their keys. */
    public List<Long> of(UUID account) {
        return account == null
                ? List.of()
                : people.byAccounts(List.of(account)).stream().map(Person::id).toList();
    }

    /** Who has an address and is called so, whatever capitals and accents; nobody for null. */
    public List<PersonCard> called(String name, String email) {
        if (name == null || email == null) {
            return List.of();
        }
        String words = PlainText.words(name);
        return people.byEmail(email).stream()
                .filter(person -> PlainText.words(person.name()).equals(words))
                .map(PersonCard::of)
                .toList();
    }

    /** Enters a person, whose values are in normal form. */
    public PersonCard enter(PersonInput says) {
        Person person = new Person(UUID.randomUUID(), now());
        person.describe(says.name(), says.email(), says.phone(), says.noMail());
        people.add(person);
        // Rows that point to her are not tied to her for the entity manager, which could write them first.
        people.flush();
        return PersonCard.of(person);
    }

    /** Replaces what is known of somebody by values in normal form; saying the same again counts as a look at her. */
    public PersonCard describe(long key, PersonInput says) {
        Person person = people.byKeys(List.of(key)).get(key);
        person.describe(says.name(), says.email(), says.phone(), says.noMail());
        person.touch(now());
        functions.forEach(each -> each.changed(key));
        return PersonCard.of(person);
    }

    /** Tells if the caller may change somebody by one of her functions. */
    public boolean editable(long key) {
        return functions.stream().anyMatch(each -> each.editable(key));
    }

    /** Deletes those of these people whom nothing needs any more: no feature, no territory, no account. */
    public int release(Collection<Long> keys) {
        people.flush();
        Set<Long> free = unneeded(people.unattached(Set.copyOf(keys)));
        people.delete(free);
        return free.size();
    }

    /** Deletes people with all that features keep of them. */
    public void erase(Collection<Long> keys) {
        if (!keys.isEmpty()) {
            holders.forEach(holder -> holder.forget(keys));
            people.delete(keys);
        }
    }

    /** Those of these people whom no feature needs. */
    Set<Long> unneeded(Collection<Long> keys) {
        Set<Long> free = new HashSet<>(keys);
        for (PersonHolder holder : holders) {
            if (!free.isEmpty()) {
                free.removeAll(holder.needed(Set.copyOf(free)));
            }
        }
        return free;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
