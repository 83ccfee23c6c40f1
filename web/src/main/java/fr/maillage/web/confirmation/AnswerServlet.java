package fr.maillage.web.confirmation;

import fr.maillage.confirmation.answer.Answer;
import fr.maillage.confirmation.answer.AnswerService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.moderation.PlaceCorrections;
import fr.maillage.shared.Problem;
import fr.maillage.web.place.HoursForm;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.WebPatterns;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Takes an answer by the link of a campaign's message. */
@WebServlet("/confirmation/answer")
public class AnswerServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnswerService answers;

    public AnswerServlet() {
        super("/confirmation/answer.xhtml");
    }

    @Override
    protected String taken(HttpServletRequest request) {
        return answered(request).name();
    }

    private Answer answered(HttpServletRequest request) {
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
