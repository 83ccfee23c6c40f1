package fr.maillage.committee.minutes;

import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.CommitteeAwaiting;
import fr.maillage.committee.persistence.MinutesAnswerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The minutes that wait for what those say of them who were there. */
@ApplicationScoped
class MinutesAwaiting extends CommitteeAwaiting {

    private static final String KIND = "minutes";

    @Inject
    private MinutesAnswerRepository answers;

    MinutesAwaiting() {
        super(KIND);
    }

    @Override
    public List<Awaiting> of(Collection<Long> persons, LocalDate today) {
        return answers.unanswered(persons).stream()
                .map(row -> new Awaiting(
                        row.number("person"),
                        KIND,
                        row.number("id"),
                        row.text("title"),
                        row.text("body"),
                        null,
                        row.moment("asked_at"),
                        false,
                        MinutesTexts.PAGE,
                        row.uuid("uuid")))
                .toList();
    }
}
