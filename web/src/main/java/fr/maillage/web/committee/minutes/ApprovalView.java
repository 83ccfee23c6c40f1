package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.MinutesAnswerService;
import fr.maillage.committee.minutes.MinutesLinkPage;
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
import java.util.List;

/** The page behind the link of a message about minutes. It shows; answers are sent to {@link ApprovalServlet} by forms. */
@Named
@RequestScoped
public class ApprovalView {

    @Inject
    private MinutesAnswerService answers;

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
    private MinutesLinkPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<MinutesLinkPage> shown = door.show(link, secret -> answers.open(secret, language.getLocale()));
        page = shown.page();
        state = page == null ? shown.state() : page.state();
    }

    /** What to thank for: said, again, or nothing. */
    public String getThanks() {
        return page == null || page.answer() == null || done == null ? "" : ApprovalServlet.thanks(done);
    }

    /** What is wrong with what was sent. */
    public List<String> getErrors() {
        Problem problem = (Problem) request.getAttribute(LinkServlet.PROBLEM);
        if (problem == null || page == null) {
            return List.of();
        }
        return problem.kind() == Problem.Kind.STALE
                ? List.of(texts.of("committee.minutes.link.newer"))
                : problem.violations().stream()
                        .map(violation -> RuleTexts.text(violation, language.getLocale()))
                        .toList();
    }

    /** The correction in the form: what was typed when it came back. */
    public String getTyped() {
        String typed = request.getParameter("correction");
        return typed == null ? page.correction() : typed;
    }

    /** One of nowhere, throttled, approved, archived, withdrawn, open. */
    public String getState() {
        return state;
    }

    public MinutesLinkPage getPage() {
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
