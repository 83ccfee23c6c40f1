package fr.maillage.committee.digest;

import fr.maillage.committee.TablePersons;
import fr.maillage.committee.persistence.DigestRepository;
import fr.maillage.committee.persistence.PersonTable;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people who are told what awaits them, for the feature that keeps people. */
@ApplicationScoped
public class DigestPersons extends TablePersons {

    @Inject
    private DigestRepository digests;

    @Override
    protected PersonTable table() {
        return digests;
    }

    @Override
    public String kind() {
        return "digests";
    }

    @Override
    protected PersonalRecord entry(Row row) {
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
