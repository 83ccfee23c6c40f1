package fr.maillage.web.committee;

import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes what somebody answers to an invitation. */
@WebServlet("/committee/gathering/answer")
public class InvitationServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InvitationAnswerService answers;

    public InvitationServlet() {
        super("/committee/gathering/answer.xhtml");
    }

    @Override
    protected String taken(HttpServletRequest request) {
        answers.answer(request.getParameter("link"), request.getParameter("answer"));
        return "answer";
    }
}
