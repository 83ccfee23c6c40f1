package fr.maillage.web.shared.door;

import fr.maillage.web.shared.LostConnection;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Refuses forms that cannot be taken apart, by pages and by the API: parts without a boundary between them, or more
 * fields than the server reads; {@link BrokenPartsFilter} looks into the parts. Declared in web.xml, before all filters that look into forms.
 */
public class BrokenFormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String PARTS = "multipart/";
    private static final String FIELDS = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "boundary=";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith(PARTS) && !hasBoundary(kind) || kind.startsWith(FIELDS) && !readable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Tells if a type of content in small letters names what stands between the parts. */
    static boolean hasBoundary(String type) {
        int at = type.indexOf(BOUNDARY);
        if (at < 0) {
            return false;
        }
        String rest = type.substring(at + BOUNDARY.length());
        int end = rest.indexOf(';');
        String boundary = (end < 0 ? rest : rest.substring(0, end)).strip();
        return !boundary.isEmpty() && !boundary.equals("\"\"");
    }

    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            // A visitor who went away in the middle has sent no broken form.
            if (LostConnection.caused(e)) {
                throw e;
            }
            return false;
        }
    }
}
