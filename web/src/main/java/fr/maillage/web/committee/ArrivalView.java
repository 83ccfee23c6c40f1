package fr.maillage.web.committee;

import fr.maillage.committee.attendance.ArrivalPage;
import fr.maillage.committee.attendance.ArrivalService;
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
import java.util.Objects;
import java.util.Optional;

/**
 * The page behind the code at the door of a gathering. It shows; what is written is sent to {@link ArrivalServlet} by a
 * plain form, and what is wrong with it comes back here.
 */
@Named
@RequestScoped
public class ArrivalView {

    static final String PAGE = "/committee/gathering/present.xhtml";

    private static final List<String> FIELDS = List.of("email", "lastName", "firstName", "organisation");

    @Inject
    private ArrivalService arrivals;

    @Inject
    private LinkDoor door;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private String link;
    private String done;
    private ArrivalPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<ArrivalPage> shown = door.show(link, arrivals::open);
        page = shown.page();
        state = page == null ? shown.state() : page.state();
    }

    /** What may be written, in the order of the page. */
    public List<String> getFields() {
        return FIELDS;
    }

    /** What was typed when the form came back. */
    public String value(String field) {
        return problem().isPresent() ? Objects.requireNonNullElse(request.getParameter(field), "") : "";
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return problem().stream()
                .flatMap(p -> p.violations().stream())
                .filter(v -> field.equals(v.field()))
                .findFirst()
                .map(v -> RuleTexts.text(v, language.getLocale()))
                .orElse("");
    }

    /** What is wrong with no field of its own. */
    public List<String> getErrors() {
        return problem().stream()
                .flatMap(p -> p.violations().stream())
                .filter(v -> v.field() == null)
                .map(v -> RuleTexts.text(v, language.getLocale()))
                .toList();
    }

    /** Whether somebody was just noted. */
    public boolean isThanked() {
        return done != null && page != null && page.open();
    }

    /** One of nowhere, throttled, early, over, archived, open. */
    public String getState() {
        return state;
    }

    public ArrivalPage getPage() {
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

    private Optional<Problem> problem() {
        return Optional.ofNullable((Problem) request.getAttribute(LinkServlet.PROBLEM));
    }
}
