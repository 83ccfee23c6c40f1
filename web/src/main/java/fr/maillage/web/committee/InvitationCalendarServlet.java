package fr.maillage.web.committee;

import fr.maillage.committee.invitation.InvitationAnswerService;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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
        Optional<String> entry = door.file(request, response, () -> invitations.calendar(request.getParameter("link")));
        if (entry.isPresent()) {
            byte[] content = entry.get().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar;charset=UTF-8");
            response.setContentLengthLong(content.length);
            response.setHeader("Content-Disposition", Attachments.disposition("seance.ics"));
            response.getOutputStream().write(content);
        }
    }
}
