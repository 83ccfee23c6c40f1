package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.receipt.ReceiptCode;
import fr.maillage.diagnosis.survey.SurveyAnswerService;
import fr.maillage.web.shared.door.LinkServlet;
import fr.maillage.web.shared.door.PublicFormThrottle;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes what people answer to a survey by its link. */
@WebServlet("/diagnosis/survey/answer")
public class SurveyAnswerServlet extends LinkServlet {

    /** Where the page finds that an answer was taken. */
    static final String THANKED = "fr.maillage.survey.thanked";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SurveyAnswerService answers;

    @Inject
    private transient PublicFormThrottle throttle;

    public SurveyAnswerServlet() {
        super(SurveyAnswerView.PAGE);
    }

    /** The code that a form brought, or a new one where it brought none that this product makes. */
    static String code(String brought) {
        return brought != null && ReceiptCode.isCode(brought) ? brought : ReceiptCode.random();
    }

    @Override
    protected String taken(HttpServletRequest request) {
        // Looked up first: links that lead nowhere use up nothing of what others of the same address send.
        answers.open(request.getParameter("link"));
        throttle.requireOfRoom(request.getRemoteAddr());
        String code = code(request.getParameter("receipt"));
        String hash = ReceiptCode.hash(code);
        answers.take(request.getParameter("link"), SurveyPaper.entry(request.getParameterMap(), hash, hash));
        return code;
    }

    /** The page thanks at once, without an address of its own: the code must stand in none. */
    @Override
    protected void thank(HttpServletRequest request, HttpServletResponse response, String done)
            throws ServletException, IOException {
        request.setAttribute(THANKED, done);
        show(request, response);
    }
}
