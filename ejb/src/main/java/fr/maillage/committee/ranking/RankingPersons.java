package fr.maillage.committee.ranking;

import fr.maillage.committee.TablePersons;
import fr.maillage.committee.persistence.PersonTable;
import fr.maillage.committee.persistence.RankingAnswerRepository;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people who rank, for the feature that keeps people. */
@ApplicationScoped
public class RankingPersons extends TablePersons {

    @Inject
    private RankingAnswerRepository rankings;

    @Override
    protected PersonTable table() {
        return rankings;
    }

    @Override
    public String kind() {
        return "rankings";
    }

    @Override
    protected PersonalRecord entry(Row row) {
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
