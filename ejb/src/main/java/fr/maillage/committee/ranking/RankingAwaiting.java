package fr.maillage.committee.ranking;

import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.AwaitingSource;
import fr.maillage.committee.persistence.RankingAnswerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The rankings that wait for those who are asked. */
@ApplicationScoped
class RankingAwaiting implements AwaitingSource {

    private static final String KIND = "ranking";

    @Inject
    private RankingAnswerRepository rankings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String word() {
        return RankingTexts.word();
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
