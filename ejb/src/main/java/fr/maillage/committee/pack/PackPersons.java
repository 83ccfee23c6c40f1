package fr.maillage.committee.pack;

import fr.maillage.committee.persistence.PackLinkRepository;
import fr.maillage.person.PersonHolder;
import fr.maillage.person.PersonReferences;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The people who were sent packs, for the feature that keeps people. */
@ApplicationScoped
public class PackPersons implements PersonHolder, PersonReferences, PersonalData {

    @Inject
    private PackLinkRepository links;

    @Inject
    private PersonRegister register;

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return links.sent(persons);
    }

    @Override
    public void forget(Collection<Long> persons) {
        links.forget(persons);
    }

    /** Both links lead to the pack. */
    @Override
    public void moved(long from, long to) {
        links.move(from, to);
    }

    @Override
    public String kind() {
        return "packs";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<Long> keys = register.of(person);
        return keys.isEmpty()
                ? List.of()
                : links.told(keys).stream()
                        .map(row -> PersonalRecord.of(
                                row.text("title"),
                                null,
                                false,
                                "gathering",
                                row.text("title"),
                                "heldOn",
                                row.day("held_on"),
                                "sentAt",
                                row.moment("sent_at")))
                        .toList();
    }

    @Override
    public void erase(Person person) {
        forget(register.of(person));
    }
}
