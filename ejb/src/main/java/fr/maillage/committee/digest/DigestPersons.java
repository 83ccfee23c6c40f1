package fr.maillage.committee.digest;

import fr.maillage.committee.persistence.DigestRepository;
import fr.maillage.person.PersonHolder;
import fr.maillage.person.PersonReferences;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The people who are told what awaits them, for the feature that keeps people. */
@ApplicationScoped
public class DigestPersons implements PersonHolder, PersonReferences, PersonalData {

    @Inject
    private DigestRepository digests;

    @Inject
    private PersonRegister register;

    /** Nobody is kept only because she was told something, or said how often: both go with her. */
    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return Set.of();
    }

    @Override
    public void forget(Collection<Long> persons) {
        digests.forget(persons);
    }

    /** What the kept entry chose holds, or what the other one did; both links lead to it. */
    @Override
    public void moved(long from, long to) {
        digests.move(from, to);
    }

    @Override
    public String kind() {
        return "digests";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<Long> keys = register.of(person);
        return keys.isEmpty()
                ? List.of()
                : digests.history(keys).stream().map(DigestPersons::told).toList();
    }

    @Override
    public void erase(Person person) {
        forget(register.of(person));
    }

    private static PersonalRecord told(Row row) {
        return PersonalRecord.of(
                row.text("name"),
                row.text("email"),
                row.flag("refuses"),
                "rhythm",
                row.text("rhythm"),
                "from",
                row.day("period_from"),
                "items",
                row.numberOrNull("items"),
                "madeAt",
                row.moment("made_at"));
    }
}
