package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.MinutesAnswerService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.WebPatterns;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes what somebody says of minutes by the link of her message. */
@WebServlet("/committee/gathering/approve")
public class ApprovalServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;
    private static final String SAID = "said";
    private static final String AGAIN = "again";

    @Inject
    private transient MinutesAnswerService answers;

    public ApprovalServlet() {
        super("/committee/gathering/approve.xhtml");
    }

    @Override
    protected String taken(HttpServletRequest request) {
        boolean changed = answers.answer(
                request.getParameter("link"),
                number(request.getParameter("number")),
                request.getParameter("answer"),
                request.getParameter("correction"));
        return changed ? SAID : AGAIN;
    }

    /** Tells what the page thanks for, by what stands in its address. */
    static String thanks(String done) {
        return AGAIN.equals(done) ? AGAIN : SAID;
    }

    private static int number(String text) {
        if (text == null || !WebPatterns.WHOLE_NUMBER.matches(text)) {
            throw Problem.invalid("number", "number", text);
        }
        return Integer.parseInt(text);
    }
}
