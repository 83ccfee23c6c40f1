package fr.maillage.web.shared;

import fr.maillage.shared.Settings;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.rest.ProblemResponse;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Refuses what announces itself as too large before a byte of it is read: the server's own limit would only break the
 * connection. Declared in web.xml, before all filters that read.
 */
public class UploadLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The other parts of a form around a file. */
    private static final long AROUND = 1024L * 1024;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = settings.maxUploadBytes();
        if (request.getContentLengthLong() <= limit + AROUND) {
            chain.doFilter(request, response);
        } else if (request.getServletPath().startsWith("/api")
                || request.getRequestURI().startsWith("/api/")) {
            Locale locale = Languages.of(request);
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType(ProblemResponse.PROBLEM_JSON + ";charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .write(ProblemResponse.body(
                            HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                            List.of(Violation.of(
                                    "file", "file-too-large", null, String.valueOf(limit / (1024 * 1024)))),
                            locale));
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
