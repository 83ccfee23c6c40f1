package fr.maillage.web.committee.ranking;

import fr.maillage.committee.ranking.RankingAnswerService;
import fr.maillage.committee.ranking.RankingPage;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The page behind the link of a message that asks somebody to rank: open, or why it is not. See {@link RankingServlet}. */
@Named
@RequestScoped
public class RankingAnswerView extends LinkView<RankingPage> {

    @Inject
    private RankingAnswerService rankings;

    @Inject
    private HttpServletRequest request;

    @Override
    protected RankingPage read(String secret) {
        return rankings.open(secret);
    }

    @Override
    protected String stateOf(RankingPage shown) {
        return shown.state();
    }

    /** Tells if she has just answered. */
    public boolean isThanked() {
        return getDone() != null && problem().isEmpty();
    }

    /** Tells the error in what was typed; blank for none. */
    public String getError() {
        return String.join(" ", getErrors());
    }

    /** The places that there are. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, getPage().options().size()).boxed().toList();
    }

    /** Tells if an option has a place: what was typed, what she said before, or nothing yet. */
    public boolean chosen(int number, int place) {
        if (problem().isPresent()) {
            Map<Integer, String> typed = RankingServlet.typed(request);
            return Integer.toString(place).equals(typed.get(number));
        }
        Integer said = getPage().places().get(number);
        return said != null && said == place;
    }
}
