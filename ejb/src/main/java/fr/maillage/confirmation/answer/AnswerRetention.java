package fr.maillage.confirmation.answer;

import fr.maillage.confirmation.persistence.AnsweringPersonRepository;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/**
 * Period for which it is kept whom a campaign wrote to and who answered. Answers and their times stay: the figures of a
 * campaign do not change.
 */
@ApplicationScoped
public class AnswerRetention implements RetainedData {

    @Inject
    private AnsweringPersonRepository people;

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public int defaultDays() {
        return 1095;
    }

    @Override
    public int leastDays() {
        return 365;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        return people.forgetBefore(limit, most);
    }
}
