package fr.maillage.web.shared;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Settings;
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
import java.util.Set;

/**
 * Refuses what announces itself as too large before a byte of it is read, and ends the reading of what does not announce
 * itself. The server has no limit of its own: it would answer without a word or break the connection. Declared in
 * web.xml, before all filters that read.
 */
public class UploadLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The other parts of a form around a file. */
    private static final long AROUND = 1024L * 1024;

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "DELETE");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = settings.maxUploadBytes() + AROUND;
        long length = request.getContentLengthLong();
        if (length > limit) {
            refuse(request, response);
        } else if (length >= 0) {
            chain.doFilter(request, response);
        } else if (api(request)) {
            chain.doFilter(new LimitedRequest(request, limit, settings.maxUploadBytes()), response);
        } else if (WITHOUT_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            // The server itself takes the forms of pages apart, where nothing can count; browsers tell their length.
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!api(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Locale locale = Languages.of(request);
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType(ProblemResponse.PROBLEM_JSON + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(ProblemResponse.body(
                        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                        List.of(Problem.tooLarge("file", settings.maxUploadBytes())
                                .violations()
                                .get(0)),
                        locale));
    }

    private static boolean api(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api")
                || request.getRequestURI().startsWith("/api/");
    }
}
