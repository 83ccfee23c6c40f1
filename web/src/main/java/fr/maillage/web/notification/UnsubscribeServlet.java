package fr.maillage.web.notification;

import fr.maillage.notification.RefusalService;
import fr.maillage.shared.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address in {@code List-Unsubscribe}: a mail client posts to it when its reader refuses further messages (RFC 8058);
 * whoever opens it gets the page that asks.
 */
@WebServlet("/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RefusalService refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        toPage(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            refusals.refuse(request.getParameter("a"), request.getParameter("s"));
            if (request.getParameter("page") == null) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                toPage(request, response);
            }
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
        }
    }

    private static void toPage(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Location", "/unsubscribe.xhtml?a=" + parameter(request, "a") + "&s=" + parameter(request, "s"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
