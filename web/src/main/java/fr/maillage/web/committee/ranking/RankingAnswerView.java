package fr.maillage.web.committee.ranking;

import fr.maillage.committee.ranking.RankingAnswerService;
import fr.maillage.committee.ranking.RankingPage;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The page behind the link of a message that asks somebody to rank. It shows; what she says is sent to {@link RankingServlet}
 * by a plain form, without scripts and without a session, and what is wrong with it comes back here.
 */
@Named
@RequestScoped
public class RankingAnswerView {

    @Inject
    private RankingAnswerService rankings;

    @Inject
    private LinkDoor door;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private String link;
    private String done;
    private RankingPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<RankingPage> shown = door.show(link, rankings::open);
        page = shown.page();
        state = page == null ? shown.state() : page.state();
    }

    /** Whether she has just answered. */
    public boolean isThanked() {
        return done != null && problem().isEmpty();
    }

    /** What is wrong with what was typed; blank for nothing. */
    public String getError() {
        return problem().stream()
                .flatMap(problem -> problem.violations().stream())
                .map(violation -> RuleTexts.text(violation, language.getLocale()))
                .collect(Collectors.joining(" "));
    }

    /** The places that there are. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, page.options().size()).boxed().toList();
    }

    /** Whether an option has a place: what was typed, what she said before, or nothing yet. */
    public boolean chosen(int number, int place) {
        if (problem().isPresent()) {
            Map<Integer, String> typed = RankingServlet.typed(request);
            return Integer.toString(place).equals(typed.get(number));
        }
        Integer said = page.places().get(number);
        return said != null && said == place;
    }

    private Optional<Problem> problem() {
        return Optional.ofNullable((Problem) request.getAttribute(LinkServlet.PROBLEM));
    }

    /** One of nowhere, throttled, open, and why it is not. */
    public String getState() {
        return state;
    }

    public RankingPage getPage() {
        return page;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
