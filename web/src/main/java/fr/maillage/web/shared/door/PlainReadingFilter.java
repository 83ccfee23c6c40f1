package fr.maillage.web.shared.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps an address from passing for a form: Faces takes a page that is read with a view's state for one that is sent, and
 * then misses everything else that a form brings. Declared in web.xml, where the order of filters is.
 */
public class PlainReadingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String FACES = "jakarta.faces.";
    private static final String NONCE = "primefaces.nonce";
    private static final String PARTIAL = "Faces-Request";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean disguised = READING.contains(request.getMethod())
                && (request.getHeader(PARTIAL) != null
                        || request.getParameterMap().keySet().stream().anyMatch(PlainReadingFilter::ofForms));
        chain.doFilter(disguised ? new PlainReading(request) : request, response);
    }

    private static boolean ofForms(String name) {
        return name.startsWith(FACES) || name.equals(NONCE);
    }

    private static final class PlainReading extends HttpServletRequestWrapper {

        PlainReading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return PARTIAL.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return ofForms(name) ? null : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return ofForms(name) ? null : super.getParameterValues(name);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return super.getParameterMap().entrySet().stream()
                    .filter(parameter -> !ofForms(parameter.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
