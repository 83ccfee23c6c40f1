package fr.maillage.committee.digest;

import fr.maillage.committee.persistence.DigestRepository;
import fr.maillage.person.PersonEntries;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The people who are told what awaits them, for the feature that keeps people. */
@ApplicationScoped
public class DigestPersons extends PersonEntries {

    @Inject
    private DigestRepository digests;

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
    protected List<PersonalRecord> entries(List<Long> persons) {
        return digests.history(persons).stream().map(DigestPersons::told).toList();
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
