package fr.maillage.web.committee;

import fr.maillage.committee.attendance.Arrival;
import fr.maillage.committee.attendance.ArrivalService;
import fr.maillage.web.shared.door.LinkServlet;
import fr.maillage.web.shared.door.PublicFormThrottle;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes what somebody says at the door of a gathering; in all cases it thanks her alike. */
@WebServlet("/committee/gathering/present")
public class ArrivalServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArrivalService arrivals;

    @Inject
    private transient PublicFormThrottle throttle;

    public ArrivalServlet() {
        super(ArrivalView.PAGE);
    }

    @Override
    protected String taken(HttpServletRequest request) {
        // Looked up first: links that lead nowhere use up nothing of what others of the same address send.
        arrivals.open(request.getParameter("link"));
        throttle.requireOfRoom(request.getRemoteAddr());
        arrivals.arrive(
                request.getParameter("link"),
                new Arrival(
                        request.getParameter("email"),
                        request.getParameter("lastName"),
                        request.getParameter("firstName"),
                        request.getParameter("organisation")));
        return "present";
    }
}
