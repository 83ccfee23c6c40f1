package fr.maillage.web.committee.meeting;

import fr.maillage.committee.meeting.MeetingDecision;
import fr.maillage.committee.meeting.MeetingDeskService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
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
import java.util.UUID;

/**
 * Takes decisions, tasks, who comes in and items carried over from the screen of a gathering, by plain forms: the texts that
 * stand beside them stay with their script. The session's cookie does not come with the form of another site.
 */
@WebServlet("/committee/gathering/desk")
public class MeetingDeskServlet extends HttpServlet {

    /** Where the page finds what is wrong with what was sent. */
    static final String PROBLEM = "fr.maillage.meeting.problem";

    /** Name of the form and of the answer that tell who comes in. */
    static final String ARRIVED = "arrive";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/committee/gathering/meeting.xhtml";

    @Inject
    private transient MeetingDeskService desk;

    @Inject
    private transient Caller caller;

    /** Deed for the page to tell, and the name or number that goes with it. */
    private record Told(String what, String which) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            caller.require(Permission.EDIT_COMMITTEE);
            UUID gathering = Identifiers.of("committee.gathering", request.getParameter("id"));
            Told told = done(gathering, request);
            String part = encoded(request.getParameter(MeetingForms.PART));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    PAGE + "?id=" + gathering + "&told=" + told.what() + "&which=" + encoded(told.which()) + "&at="
                            + part + "#" + (told.what().equals(ARRIVED) ? "presence" : "p-" + part));
        } catch (Problem problem) {
            refuse(request, response, problem);
        }
    }

    private Told done(UUID gathering, HttpServletRequest request) {
        String part = request.getParameter(MeetingForms.PART);
        return switch (String.valueOf(request.getParameter(MeetingForms.FORM))) {
            case "decide" -> decided(gathering, part, request);
            case "task" ->
                new Told(
                        "task",
                        desk.give(gathering, part, MeetingForms.task(request))
                                .task()
                                .title());
            case ARRIVED -> new Told(ARRIVED, desk.arrived(gathering, request.getParameter("member")));
            case "carry" -> carried(part, request);
            default ->
                throw Problem.invalid(MeetingForms.FORM, "unknown-value", request.getParameter(MeetingForms.FORM));
        };
    }

    private Told decided(UUID gathering, String part, HttpServletRequest request) {
        MeetingDecision decision = desk.decide(
                gathering, part, MeetingForms.decision(request), MeetingForms.effects(request), Languages.of(request));
        if (!decision.adopted()) {
            return new Told("lost", "");
        }
        return new Told(decision.waiting() > 0 ? "waiting" : "decide", decision.number());
    }

    private Told carried(String part, HttpServletRequest request) {
        boolean waits = "yes".equals(request.getParameter("waits"));
        desk.carryOver(Identifiers.of("committee.item", part), version(request.getParameter("version")), waits);
        return new Told(waits ? "carry" : "stay", "");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException, ServletException {
        boolean nowhere = problem.kind() == Problem.Kind.NOT_FOUND
                && problem.violations().get(0).field().equals("committee.gathering");
        if (nowhere || problem.kind() == Problem.Kind.DENIED || problem.kind() == Problem.Kind.UNAUTHENTICATED) {
            response.sendError(problem.kind().status());
        } else {
            request.setAttribute(PROBLEM, problem);
            response.setStatus(problem.kind().status());
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    private static int version(String text) {
        if (text == null || !WebPatterns.WHOLE_NUMBER.matches(text)) {
            throw Problem.invalid("version", "number", text);
        }
        return Integer.parseInt(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
