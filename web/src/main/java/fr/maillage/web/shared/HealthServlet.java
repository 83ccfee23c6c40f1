package fr.maillage.web.shared;

import fr.maillage.shared.ReadinessService;
import fr.maillage.shared.ReadinessService.Check;
import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Tells proxies and programs that watch whether this server lives and whether visitors may be sent to it, as MicroProfile
 * Health writes it, on the port of the product: the server's own such pages are on its port of management, which no proxy
 * reaches.
 */
@WebServlet({"/health", "/health/live", "/health/ready"})
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LIVE = "/health/live";

    @EJB
    private transient ReadinessService readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Who restarts what does not live must not restart it because its database is away.
        List<Check> checks = LIVE.equals(request.getServletPath()) ? List.of() : readiness.checks();
        boolean up = checks.stream().allMatch(Check::up);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer(up, checks).toString());
    }

    private static JsonObject answer(boolean up, List<Check> checks) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        checks.forEach(check ->
                told.add(Json.createObjectBuilder().add("name", check.name()).add("status", word(check.up()))));
        return Json.createObjectBuilder()
                .add("status", word(up))
                .add("checks", told)
                .build();
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
