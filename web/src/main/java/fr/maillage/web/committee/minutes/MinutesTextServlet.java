package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.MeetingService;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.WebPatterns;
import fr.maillage.web.shared.door.LinkServlet;
import fr.maillage.web.shared.rest.ProblemResponse;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Takes what a secretary writes of an item, by the form of the page or by its script, which asks for JSON. The session's
 * cookie does not come with the form of another site.
 */
@WebServlet("/committee/gathering/text")
public class MinutesTextServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/committee/gathering/meeting.xhtml";
    private static final String JSON = "application/json";

    @Inject
    private transient MeetingService meetings;

    @Inject
    private transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean script = JSON.equals(request.getHeader("Accept"));
        try {
            caller.require(Permission.EDIT_COMMITTEE);
            MinutesSection written = written(request);
            if (script) {
                tell(response, written);
            } else {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                String id = UUID.fromString(request.getParameter("id")).toString();
                response.setHeader("Location", PAGE + "?id=" + id + "&done=" + written.part() + "#p-" + written.part());
            }
        } catch (Problem problem) {
            refuse(request, response, problem, script);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem, boolean script)
            throws IOException, ServletException {
        if (script && problem.kind() == Problem.Kind.STALE) {
            response.setStatus(problem.kind().status());
            tell(response, meetings.written(gathering(request), request.getParameter("part")));
        } else if (script) {
            ProblemResponse.send(response, problem, Languages.of(request));
        } else if (problem.kind() == Problem.Kind.DENIED || problem.kind() == Problem.Kind.NOT_FOUND) {
            response.sendError(problem.kind().status());
        } else {
            request.setAttribute(LinkServlet.PROBLEM, problem);
            response.setStatus(problem.kind().status());
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    /** Writes what was sent and gives the part after it: both texts in turn, or the other one alone, where so chosen. */
    private MinutesSection written(HttpServletRequest request) {
        UUID gathering = gathering(request);
        String part = request.getParameter("part");
        String keep = request.getParameter("keep");
        String text = request.getParameter("text");
        if ("theirs".equals(keep)) {
            return meetings.written(gathering, part);
        }
        if ("both".equals(keep)) {
            text = meetings.written(gathering, part).text() + "\n\n" + text;
        }
        return meetings.write(gathering, part, version(request.getParameter("version")), text);
    }

    private static UUID gathering(HttpServletRequest request) {
        return Identifiers.of("committee.gathering", request.getParameter("id"));
    }

    private static int version(String text) {
        if (text == null || !WebPatterns.WHOLE_NUMBER.matches(text)) {
            throw Problem.invalid("version", "number", text);
        }
        return Integer.parseInt(text);
    }

    private static void tell(HttpServletResponse response, MinutesSection section) throws IOException {
        response.setContentType(JSON + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("version", section.version())
                        .add("text", section.text())
                        .build()
                        .toString());
    }
}
