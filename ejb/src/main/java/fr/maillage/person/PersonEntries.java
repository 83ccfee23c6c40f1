package fr.maillage.person;

import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import jakarta.inject.Inject;
import java.util.List;

/** Entries of a feature about people, for the feature that keeps people: it is told, moved and forgotten with them. */
public abstract class PersonEntries implements PersonHolder, PersonReferences, PersonalData {

    @Inject
    private PersonRegister register;

    /** The entries about some people; there is at least one. */
    protected abstract List<PersonalRecord> entries(List<Long> persons);

    @Override
    public List<PersonalRecord> of(Person person) {
        List<Long> keys = register.of(person);
        return keys.isEmpty() ? List.of() : entries(keys);
    }

    @Override
    public void erase(Person person) {
        forget(register.of(person));
    }

    protected PersonRegister register() {
        return register;
    }
}
