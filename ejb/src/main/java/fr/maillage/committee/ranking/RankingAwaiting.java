package fr.maillage.committee.ranking;

import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.CommitteeAwaiting;
import fr.maillage.committee.persistence.RankingAnswerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The rankings that wait for those who are asked. */
@ApplicationScoped
class RankingAwaiting extends CommitteeAwaiting {

    private static final String KIND = "ranking";

    @Inject
    private RankingAnswerRepository rankings;

    RankingAwaiting() {
        super(KIND);
    }

    @Override
    public List<Awaiting> of(Collection<Long> persons, LocalDate today) {
        return rankings.unanswered(persons, today).stream()
                .map(row -> new Awaiting(
                        row.number("person"),
                        KIND,
                        row.number("id"),
                        row.text("question"),
                        row.text("body"),
                        row.day("closes_on"),
                        row.moment("asked_at"),
                        false,
                        RankingTexts.PAGE,
                        row.uuid("uuid")))
                .toList();
    }
}
