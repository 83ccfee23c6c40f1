package fr.maillage.web.comment;

import fr.maillage.comment.CommentLinkService;
import fr.maillage.web.shared.door.LinkServlet;
import fr.maillage.web.shared.door.PublicFormThrottle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes what somebody answers who was told of a comment, and that she withdraws it. */
@WebServlet("/comment/answer")
public class CommentServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommentLinkService answers;

    @Inject
    private transient PublicFormThrottle throttle;

    public CommentServlet() {
        super("/comment/answer.xhtml");
    }

    @Override
    protected String taken(HttpServletRequest request) {
        String link = request.getParameter("link");
        // Looked up first: links that lead nowhere use up nothing of what is sent by others of the same address.
        answers.open(link, 0);
        throttle.require(request.getRemoteAddr());
        if (request.getParameter("withdraw") != null) {
            answers.withdraw(link);
            return "withdrawn";
        }
        answers.answer(link, request.getParameter("text"));
        return "answered";
    }
}
