package fr.maillage.web.shared.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Refuses forms sent to pages whose parts end in the middle or have no name. Declared in web.xml, after it is known who
 * sends them.
 */
public class BrokenPartsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        if (type.toLowerCase(Locale.ROOT).startsWith(BrokenFormFilter.PARTS) && !whole(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean whole(HttpServletRequest request) {
        try {
            return !request.getParameterMap().containsKey(null);
        } catch (RuntimeException e) {
            // The server says the same of parts that end too early as of a visitor who went away.
            return false;
        }
    }
}
