package fr.maillage.web.shared.door;

import fr.maillage.shared.StartGate;
import fr.maillage.shared.StartTask.Progress;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.ProblemResponse;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * While the start goes on behind the server, tells visitors and programs how far it is; only what watches the server gets
 * through. The page needs nothing of the product: neither sessions nor Faces nor data. Declared in web.xml.
 */
public class StartFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String STATUS = "/api/v1/status";
    private static final String HEALTH = "/health";
    private static final String PAGE = "/WEB-INF/starting.html";
    private static final int UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    private static final String SECONDS = "5";

    @Inject
    private transient StartGate gate;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Progress> waits = gate.waitsFor();
        String path = request.getRequestURI();
        if (waits.isEmpty() || path.startsWith(STATUS) || path.startsWith(HEALTH)) {
            chain.doFilter(request, response);
            return;
        }
        Locale locale = Languages.of(request);
        response.setStatus(UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (path.startsWith("/api/")) {
            response.setContentType(ProblemResponse.PROBLEM_JSON);
            response.getWriter()
                    .write(ProblemResponse.body(
                            UNAVAILABLE, List.of(Violation.of(null, "starting", step(waits.get()))), locale));
        } else {
            response.setContentType("text/html");
            response.setHeader("Refresh", SECONDS);
            response.getWriter().write(page(waits.get(), locale));
        }
    }

    private String page(Progress progress, Locale locale) throws IOException {
        try (InputStream page = getServletContext().getResourceAsStream(PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{language}", locale.getLanguage())
                    .replace("{title}", Messages.text(locale, "shared.starting.title"))
                    .replace(
                            "{task}",
                            Messages.format(
                                    locale,
                                    "shared.starting." + progress.name(),
                                    Math.min(progress.done() + 1, progress.steps()),
                                    progress.steps()))
                    .replace("{next}", Messages.text(locale, "shared.starting.next"));
        }
    }

    private static String step(Progress progress) {
        return progress.done() + "/" + progress.steps();
    }
}
