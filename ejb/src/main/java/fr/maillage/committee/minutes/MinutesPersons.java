package fr.maillage.committee.minutes;

import fr.maillage.committee.TablePersons;
import fr.maillage.committee.persistence.MinutesAnswerRepository;
import fr.maillage.committee.persistence.PersonTable;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people who are asked about minutes, for the feature that keeps people. */
@ApplicationScoped
public class MinutesPersons extends TablePersons {

    @Inject
    private MinutesAnswerRepository answers;

    @Override
    protected PersonTable table() {
        return answers;
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    protected PersonalRecord entry(Row row) {
        return ofGathering(
                row,
                "askedAt",
                row.moment("asked_at"),
                "answer",
                row.text("answer"),
                "correction",
                row.text("correction"),
                "answeredAt",
                row.moment("answered_at"));
    }
}
