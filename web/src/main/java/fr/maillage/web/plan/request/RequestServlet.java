package fr.maillage.web.plan.request;

import fr.maillage.plan.request.RequestAnswerService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.WebPatterns;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes what a partner counted in a month. */
@WebServlet("/plan/request/answer")
public class RequestServlet extends LinkServlet {

    /** Prefix of the names of inputs. */
    static final String INPUT = "count-";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestAnswerService answers;

    public RequestServlet() {
        super("/plan/request/answer.xhtml");
    }

    @Override
    protected String taken(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, said) -> {
            if (name.startsWith(INPUT)) {
                values.put(name.substring(INPUT.length()), said[0]);
            }
        });
        answers.answer(request.getParameter("link"), version(request.getParameter("version")), values);
        return "sent";
    }

    private static long version(String text) {
        if (text == null || !WebPatterns.WHOLE_NUMBER.matches(text)) {
            throw Problem.invalid("version", "number", text);
        }
        return Long.parseLong(text);
    }
}
