package fr.maillage.web.shared.door;

import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.ProblemResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keeps U+0000 out: PostgreSQL has no texts with it, so that asking for one is a failure. In a parameter of an address
 * it is nonsense like any other: absent on pages, refused by the API. Declared in web.xml, before all filters that read.
 */
public class NullCharacterFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ENCODED = "%00";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (request.getRequestURI().contains(ENCODED)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (query != null && query.contains(ENCODED)) {
            refuse(request, response, query);
        } else if (isForm(request) && holdsNull(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String query)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            String named = Arrays.stream(Parts.of(query, "&"))
                    .filter(pair -> pair.contains(ENCODED))
                    .map(pair -> pair.substring(0, pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=')))
                    .map(name -> name.replace(ENCODED, ""))
                    .findFirst()
                    .orElse(null);
            ProblemResponse.send(response, Problem.invalid(named, "unknown-value", "U+0000"), Languages.of(request));
            return;
        }
        String rest = Arrays.stream(Parts.of(query, "&"))
                .filter(pair -> !pair.contains(ENCODED))
                .collect(Collectors.joining("&"));
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", rest.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + rest);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    private static boolean holdsNull(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
