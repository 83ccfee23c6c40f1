package fr.maillage.committee.minutes;

import fr.maillage.committee.AskedPersons;
import fr.maillage.committee.model.MinutesAnswer;
import fr.maillage.committee.persistence.AskedRepository;
import fr.maillage.committee.persistence.MinutesAnswerRepository;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people who are asked about minutes, for the feature that keeps people. */
@ApplicationScoped
public class MinutesPersons extends AskedPersons<MinutesAnswer> {

    @Inject
    private MinutesAnswerRepository answers;

    @Override
    protected AskedRepository<MinutesAnswer> asked() {
        return answers;
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    protected PersonalRecord entry(Row row) {
        return PersonalRecord.of(
                row.text("title"),
                null,
                false,
                "gathering",
                row.text("title"),
                "heldOn",
                row.day("held_on"),
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
