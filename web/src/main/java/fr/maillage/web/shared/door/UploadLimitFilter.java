package fr.maillage.web.shared.door;

import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.LostConnection;
import fr.maillage.web.shared.rest.ProblemResponse;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /** Of a form without a file, in bytes: many times the longest text that one may write. */
    private static final long LARGEST_FORM = 2L * 1024 * 1024;

    private static final String TOO_LARGE_PAGE = "/WEB-INF/errors/413.xhtml";

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "DELETE");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = limit(request);
        long length = request.getContentLengthLong();
        if (length > limit) {
            refuse(request, response);
        } else if (length >= 0) {
            read(request, response, chain);
        } else if (api(request)) {
            read(new LimitedRequest(request, limit, settings.maxUploadBytes()), response, chain);
        } else if (WITHOUT_BODY.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            // The server itself takes the forms of pages apart, where nothing can count; browsers tell their length.
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
    }

    private long limit(HttpServletRequest request) {
        String type = request.getContentType();
        boolean files = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        // A form without a file is kept in memory as a whole; what the API takes is limited where it is read.
        return files || api(request) ? settings.maxUploadBytes() + AROUND : LARGEST_FORM;
    }

    /** Goes on; a body that breaks off is no failure of the product, and two stack traces for each would fill the log. */
    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!LostConnection.caused(e)) {
                throw e;
            }
            if (!response.isCommitted()) {
                response.reset();
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (api(request)) {
            ProblemResponse.send(response, Problem.tooLarge("file", settings.maxUploadBytes()), Languages.of(request));
            return;
        }
        // Not the server's own way to an error page: the page would read the form, and with it the whole file.
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.getRequestDispatcher(TOO_LARGE_PAGE).forward(new UnreadRequest(request), response);
    }

    private static boolean api(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api")
                || request.getRequestURI().startsWith("/api/");
    }
}
