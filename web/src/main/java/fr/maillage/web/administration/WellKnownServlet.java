package fr.maillage.web.administration;

import fr.maillage.administration.LegalService;
import fr.maillage.shared.setting.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Files that programs look for at addresses that are the same everywhere: robots.txt, and security.txt (RFC 9116). */
@WebServlet({WellKnownServlet.ROBOTS, WellKnownServlet.SECURITY})
public class WellKnownServlet extends HttpServlet {

    static final String ROBOTS = "/robots.txt";
    static final String SECURITY = "/.well-known/security.txt";

    private static final long serialVersionUID = 1L;

    /** Pages behind links that are for one person, and what is no page. */
    private static final List<String> NOT_FOR_ROBOTS = List.of(
            "/api/", "/confirmation/", "/moderation/", "/unsubscribe", "/welcome.xhtml", "/login.xhtml", "/language");

    private static final int VALID_MONTHS = 6;

    @Inject
    private transient LegalService legal;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().write(ROBOTS.equals(request.getServletPath()) ? robots() : security());
    }

    private static String robots() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        NOT_FOR_ROBOTS.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        return text.toString();
    }

    /** Who takes reports of weaknesses; the page of contacts while nobody was named for it. */
    private String security() {
        String given = legal.current().securityContact();
        String page = settings.baseUrl() + "/legal/contact.xhtml";
        String contact = given == null ? page : given.startsWith("https://") ? given : "mailto:" + given;
        return "Contact: " + contact
                + "\nExpires: " + LocalDate.now(clock).plusMonths(VALID_MONTHS) + "T00:00:00Z"
                + "\nPreferred-Languages: fr, en"
                + "\nCanonical: " + settings.baseUrl() + SECURITY + "\n";
    }
}
