package fr.maillage.committee.ranking;

import fr.maillage.committee.BodyLifecycle;
import fr.maillage.committee.persistence.RankingAnswerRepository;
import fr.maillage.committee.persistence.RankingRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Ranking of a member by the link of her message, without an account: the link alone authorises, until the closing day is over.
 * Whoever calls it limits how often one may try.
 */
@Stateless
public class RankingAnswerService {

    private static final String OPEN = "open";
    private static final String WITHDRAWN = "withdrawn";

    @Inject
    private RankingRepository rankings;

    @Inject
    private RankingAnswerRepository answers;

    @Inject
    private BodyLifecycle bodies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives the page that the link shows; changes nothing, since mail clients open links by themselves.
     *
     * @throws Problem NOT_FOUND for a link that was made up, or whose person was erased
     */
    public RankingPage open(String secret) {
        Row row = row(secret);
        String state = state(row);
        boolean sits = !state.equals(WITHDRAWN);
        return new RankingPage(
                row.text("name"),
                row.text("question"),
                row.text("body_name"),
                row.day("closes_on"),
                sits ? rankings.options(row.number("ranking")) : List.of(),
                sits ? answers.places(row.number("answer")) : Map.of(),
                row.moment("answered_at"),
                state);
    }

    /**
     * Notes how she ranks, in place of what she said before. The body's history tells that somebody did, not who.
     *
     * @param typed the place typed for each option, by its number
     * @throws Problem as for {@link #open}; INVALID on {@code places} unless each place is given once; CONFLICT where the page is
     *     not open
     */
    public void answer(String secret, Map<Integer, String> typed) {
        Row row = row(secret);
        String state = state(row);
        if (!state.equals(OPEN)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-ranking-" + state, null);
        }
        int options = rankings.options(row.number("ranking")).size();
        answers.answer(row.number("answer"), RankingPolicy.places(typed, options), bodies.now());
        caller.runAs(CallerIdentity.byLink(RankingTexts.byLink()), () -> {
            bodies.record(bodies.find(row.uuid("body")), RankingService.ANSWERED, List.of());
            return typed;
        });
    }

    private Row row(String secret) {
        return answers.byLink(LinkSigner.digest(secret), ClockProducer.today(clock))
                .orElseThrow(() -> Problem.notFound("link", null));
    }

    private String state(Row row) {
        if (row.flag("archived")) {
            return "archived";
        }
        if (!row.flag("seated")) {
            return WITHDRAWN;
        }
        return row.day("closes_on").isBefore(ClockProducer.today(clock)) ? "over" : OPEN;
    }
}
