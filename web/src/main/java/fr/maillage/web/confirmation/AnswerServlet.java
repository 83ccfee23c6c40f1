package fr.maillage.web.confirmation;

import fr.maillage.confirmation.answer.Answer;
import fr.maillage.confirmation.answer.AnswerService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.moderation.PlaceCorrections;
import fr.maillage.shared.Problem;
import fr.maillage.web.place.HoursForm;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.WebPatterns;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Takes an answer by the link of a campaign's message. The link in the form authorises, so that no session and no cookie
 * is needed, and none could be abused by another site.
 */
@WebServlet("/confirmation/answer")
public class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/confirmation/answer.xhtml";

    @Inject
    private transient AnswerService answers;

    @Inject
    private transient LinkDoor door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Answer answer = door.through(request.getRemoteAddr(), () -> taken(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    PAGE + "?link=" + URLEncoder.encode(request.getParameter("link"), StandardCharsets.UTF_8) + "&done="
                            + answer);
        } catch (Problem problem) {
            request.setAttribute(AnswerView.PROBLEM, problem);
            response.setStatus(problem.kind().status());
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    private Answer taken(HttpServletRequest request) {
        String link = request.getParameter("link");
        UUID place = Identifiers.of("place", request.getParameter("place"));
        int version = version(request.getParameter("version"));
        String action = String.valueOf(request.getParameter("action"));
        switch (action) {
            case "confirm" -> {
                answers.confirm(link, place, version);
                return Answer.CONFIRMED;
            }
            case "correct" -> {
                answers.correct(link, place, version, corrections(request));
                return Answer.CORRECTED;
            }
            case "closed" -> {
                answers.closed(link, place, version);
                return Answer.CLOSED;
            }
            default -> throw Problem.invalid("action", "unknown-value", action);
        }
    }

    private static Map<PlaceField, String> corrections(HttpServletRequest request) {
        Map<PlaceField, String> values = new EnumMap<>(PlaceField.class);
        PlaceCorrections.FIELDS.forEach(field -> values.put(field, request.getParameter("f-" + field.key())));
        if (AnswerView.WEEK.equals(request.getParameter(AnswerView.HOURS_MODE))) {
            values.put(
                    PlaceField.OPENING_HOURS,
                    HoursForm.typed(request::getParameter).value());
        }
        return values;
    }

    private static int version(String text) {
        if (text == null || !WebPatterns.WHOLE_NUMBER.matches(text)) {
            throw Problem.invalid("version", "number", text);
        }
        return Integer.parseInt(text);
    }
}
