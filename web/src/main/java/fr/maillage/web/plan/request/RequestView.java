package fr.maillage.web.plan.request;

import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.request.RequestAnswerService;
import fr.maillage.plan.request.RequestPage;
import fr.maillage.plan.request.RequestPage.Count;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page behind the link of a request. It shows; answers are sent to {@link RequestServlet} by a plain form, without
 * scripts and without a session, and what is wrong with one comes back here.
 */
@Named
@RequestScoped
public class RequestView {

    private static final int DECIMALS = 2;

    @Inject
    private RequestAnswerService answers;

    @Inject
    private LinkDoor door;

    @Inject
    private LanguageView language;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String link;
    private String done;
    private RequestPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<RequestPage> shown = door.show(link, answers::open);
        page = shown.page();
        state = page == null ? shown.state() : page.state().code();
    }

    /** Whether counts were just taken. */
    public boolean isThanked() {
        return done != null && page != null && "used".equals(state);
    }

    /** What was counted, as it is typed: without anything between thousands; what was typed when a form came back. */
    public String typed(Count count) {
        if (problem().isPresent()) {
            return request.getParameter(RequestServlet.INPUT + count.measure().code());
        }
        if (count.value() == null) {
            return "";
        }
        String plain = count.value().stripTrailingZeros().toPlainString();
        return "en".equals(language.getTag()) ? plain : plain.replace('.', ',');
    }

    /** What was counted, as people read it; a dash where nothing was. */
    public String shown(BigDecimal value) {
        return value == null ? "–" : texts.decimal(value, DECIMALS);
    }

    /** What a count is called, with its unit. */
    public String label(Measure measure) {
        return texts.of("plan.figure.label", measure.label(language.getTag()), measure.unit(language.getTag()));
    }

    /** What is wrong with a count; empty for nothing. */
    public String error(String measure) {
        return problem().stream()
                .flatMap(problem -> problem.violations().stream())
                .filter(violation -> violation.field().equals(measure))
                .map(violation -> RuleTexts.text(violation, language.getLocale()))
                .collect(Collectors.joining(" "));
    }

    /** What is wrong with what was sent, but for single counts. */
    public List<String> getErrors() {
        return problem()
                .filter(problem -> page != null)
                .map(problem -> problem.kind() == Problem.Kind.STALE
                        ? List.of(texts.of("plan.request.page.stale"))
                        : problem.violations().stream()
                                .filter(violation -> page.counts().stream()
                                        .noneMatch(
                                                count -> count.measure().code().equals(violation.field())))
                                .map(violation -> RuleTexts.text(violation, language.getLocale()))
                                .toList())
                .orElse(List.of());
    }

    /** How many counts are wrong. */
    public long getWrong() {
        return problem().stream()
                .filter(problem -> page != null)
                .flatMap(problem -> problem.violations().stream())
                .filter(violation -> page.counts().stream()
                        .anyMatch(count -> count.measure().code().equals(violation.field())))
                .count();
    }

    private Optional<Problem> problem() {
        return Optional.ofNullable((Problem) request.getAttribute(LinkServlet.PROBLEM));
    }

    /** One of nowhere, throttled, open, and the codes of what a request is that is not. */
    public String getState() {
        return state;
    }

    public RequestPage getPage() {
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
