package fr.maillage.importing;

import fr.maillage.importing.persistence.ImportedPersonRepository;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Traces of one person in the previews and findings of recent imports. */
@ApplicationScoped
public class ImportPersonalData implements PersonalData {

    @Inject
    private ImportedPersonRepository rows;

    @Override
    public String kind() {
        return "imports";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        return person.email() == null
                ? List.of()
                : rows.of(person.email()).stream()
                        .map(row -> PersonalRecord.of(
                                row.label(),
                                person.email(),
                                false,
                                "run",
                                row.run(),
                                "line",
                                row.line(),
                                "row",
                                row.payload()))
                        .toList();
    }

    @Override
    public void erase(Person person) {
        if (person.email() != null) {
            rows.forget(person.email());
        }
    }
}
