package fr.maillage.web.comment;

import fr.maillage.comment.CommentLinkPage;
import fr.maillage.comment.CommentLinkService;
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

/** The page behind the link of a comment. It shows; answers are sent to {@link CommentServlet} by a plain form. */
@Named
@RequestScoped
public class CommentLinkView {

    @Inject
    private CommentLinkService answers;

    @Inject
    private LinkDoor door;

    @Inject
    private LanguageView language;

    @Inject
    private HttpServletRequest request;

    private String link;
    private String done;
    private String comments;
    private CommentLinkPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<CommentLinkPage> shown =
                door.show(link, secret -> answers.open(secret, PageNumbers.of(comments)));
        page = shown.page();
        state = page == null ? shown.state() : page.state();
    }

    /** The text that tells of what was just done; null for nothing. */
    public String getThanks() {
        if (page == null || done == null || page.open()) {
            return null;
        }
        return done.equals("withdrawn") ? "comment.link.withdrawn" : "comment.link.thanks";
    }

    /** What is wrong with what was sent; empty for nothing. */
    public List<String> getErrors() {
        return request.getAttribute(LinkServlet.PROBLEM) instanceof Problem problem && page != null
                ? problem.violations().stream()
                        .map(violation -> RuleTexts.text(violation, language.getLocale()))
                        .toList()
                : List.of();
    }

    /** What was typed, where the form came back. */
    public String getText() {
        return getErrors().isEmpty() ? "" : request.getParameter("text");
    }

    /** One of nowhere, throttled, used, archived, open. */
    public String getState() {
        return state;
    }

    public CommentLinkPage getPage() {
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

    public String getComments() {
        return comments;
    }

    public void setComments(String comments) {
        this.comments = comments;
    }
}
