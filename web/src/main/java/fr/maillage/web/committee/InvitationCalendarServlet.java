package fr.maillage.web.committee;

import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Hands out the entry for a calendar by the link of an invitation, to those who get no mail with it. */
@WebServlet("/committee/gathering/calendar")
public class InvitationCalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InvitationAnswerService invitations;

    @Inject
    private transient LinkDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        byte[] entry;
        try {
            entry = door.through(request.getRemoteAddr(), () -> invitations.calendar(request.getParameter("link")))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLengthLong(entry.length);
        response.setHeader("Content-Disposition", Attachments.disposition("seance.ics"));
        response.getOutputStream().write(entry);
    }
}
