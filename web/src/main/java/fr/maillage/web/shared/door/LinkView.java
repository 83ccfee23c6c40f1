package fr.maillage.web.shared.door;

import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.LanguageView;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page behind a link. It shows; what is said on it is sent to a {@link LinkServlet} by a plain form, without scripts
 * and without a session, and what is wrong with that comes back here.
 *
 * @param <P> what such a link shows
 */
public abstract class LinkView<P> {

    @Inject
    private LinkDoor door;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private String link;
    private String done;
    private P page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<P> shown = door.show(link, this::read);
        page = shown.page();
        state = page == null ? shown.state() : stateOf(page);
    }

    /**
     * Reads what a link shows.
     *
     * @throws Problem NOT_FOUND for a link that leads nowhere; CONFLICT for one whose time is over
     */
    protected abstract P read(String secret);

    /** The state of what is shown, beside {@code nowhere}, {@code throttled} and {@code expired} of the link itself. */
    protected abstract String stateOf(P shown);

    /** Tells the error of a field; empty for none. */
    public String error(String field) {
        return violations(violation -> field.equals(violation.field())).collect(Collectors.joining(" "));
    }

    /** Lists the errors of those fields that are not told of one by one; empty for none. */
    protected Stream<String> violations(Predicate<Violation> which) {
        return problem().stream()
                .flatMap(problem -> problem.violations().stream())
                .filter(which)
                .map(violation -> RuleTexts.text(violation, language.getLocale()));
    }

    /** Lists the errors of what was sent, apart from the fields; empty for none. */
    public List<String> getErrors() {
        return page == null ? List.of() : violations(violation -> true).toList();
    }

    /** Gives what was typed into a field, where the form came back; empty where it did not. */
    protected String typed(String field) {
        return problem().isPresent() ? Objects.requireNonNullElse(request.getParameter(field), "") : "";
    }

    /** Gives the problem of what was sent; empty for none. */
    protected Optional<Problem> problem() {
        return Optional.ofNullable((Problem) request.getAttribute(LinkServlet.PROBLEM));
    }

    protected LanguageView language() {
        return language;
    }

    /** Gives what the link shows; null where it opens nothing. */
    public P getPage() {
        return page;
    }

    /** Gives the state of the link, or of what it shows. */
    public String getState() {
        return state;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    /** Names what was just done; null for nothing. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
