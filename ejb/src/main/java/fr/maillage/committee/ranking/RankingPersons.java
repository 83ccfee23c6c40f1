package fr.maillage.committee.ranking;

import fr.maillage.committee.persistence.RankingAnswerRepository;
import fr.maillage.person.PersonEntries;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The people who rank, for the feature that keeps people. */
@ApplicationScoped
public class RankingPersons extends PersonEntries {

    @Inject
    private RankingAnswerRepository rankings;

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return rankings.asked(persons);
    }

    /** What they said counts no more. */
    @Override
    public void forget(Collection<Long> persons) {
        rankings.forget(persons);
    }

    /** Where both were asked, one answer stays, and both links lead to it. */
    @Override
    public void moved(long from, long to) {
        rankings.move(from, to);
    }

    @Override
    public String kind() {
        return "rankings";
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        return rankings.told(persons).stream().map(RankingPersons::told).toList();
    }

    private static PersonalRecord told(Row row) {
        return PersonalRecord.of(
                row.text("question"),
                null,
                false,
                "ranking",
                row.text("question"),
                "askedAt",
                row.moment("asked_at"),
                "answeredAt",
                row.moment("answered_at"),
                "option",
                row.text("label"),
                "place",
                row.numberOrNull("place"));
    }
}
