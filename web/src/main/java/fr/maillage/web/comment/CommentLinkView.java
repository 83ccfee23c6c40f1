package fr.maillage.web.comment;

import fr.maillage.comment.CommentLinkPage;
import fr.maillage.comment.CommentLinkService;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page behind the link of a comment: used, archived or open. See {@link CommentServlet}. */
@Named
@RequestScoped
public class CommentLinkView extends LinkView<CommentLinkPage> {

    @Inject
    private CommentLinkService answers;

    private String comments;

    @Override
    protected CommentLinkPage read(String secret) {
        return answers.open(secret, PageNumbers.of(comments));
    }

    @Override
    protected String stateOf(CommentLinkPage shown) {
        return shown.state();
    }

    /** The text that tells of what was just done; null for nothing. */
    public String getThanks() {
        if (getPage() == null || getDone() == null || getPage().open()) {
            return null;
        }
        return getDone().equals("withdrawn") ? "comment.link.withdrawn" : "comment.link.thanks";
    }

    /** Gives what was typed, where the form came back. */
    public String getText() {
        return typed("text");
    }

    public String getComments() {
        return comments;
    }

    public void setComments(String comments) {
        this.comments = comments;
    }
}
