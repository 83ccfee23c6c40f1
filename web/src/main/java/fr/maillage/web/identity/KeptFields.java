package fr.maillage.web.identity;

import fr.maillage.web.shared.TypedForm;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that somebody sent after her session had ended, on its way through the sign-in page: that page carries its fields
 * as hidden ones, so that the server keeps nothing for people it does not know.
 */
final class KeptFields {

    /** A hidden field of the sign-in page. */
    public record Field(String name, String value) {}

    private static final String FORM = KeptFields.class.getName();
    private static final String PREFIX = "kept.";
    private static final String ENCODED = "application/x-www-form-urlencoded";
    private static final int BYTES = 600_000;

    private KeptFields() {}

    /** The form that a refused request sent; empty where it is too long to be carried, or has files. */
    static Optional<TypedForm> sentBy(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = "POST".equals(request.getMethod())
                && type != null
                && type.startsWith(ENCODED)
                && request.getContentLengthLong() <= BYTES
                && request.getHeader("Faces-Request") == null;
        if (!form) {
            return Optional.empty();
        }
        return TypedForm.of(request);
    }

    /** Answers with the sign-in page, which carries the form. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response, TypedForm form)
            throws IOException, ServletException {
        RequestDispatcher page = request.getRequestDispatcher(Refusals.SIGN_IN);
        request.setAttribute(FORM, form);
        page.forward(new Opening(request, form.address()), response);
    }

    /** The fields to be carried, whether they come for the first time or again after a wrong password. */
    static List<Field> of(HttpServletRequest request) {
        if (request.getAttribute(FORM) instanceof TypedForm form) {
            return form.values().entrySet().stream()
                    .flatMap(e -> e.getValue().stream().map(v -> new Field(PREFIX + e.getKey(), v)))
                    .toList();
        }
        return sentAgain(request).entrySet().stream()
                .flatMap(e -> Arrays.stream(e.getValue()).map(v -> new Field(PREFIX + e.getKey(), v)))
                .toList();
    }

    /** The fields that the sign-in page carried, by their own names. */
    static Map<String, String[]> sentAgain(HttpServletRequest request) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                fields.put(name.substring(PREFIX.length()), values);
            }
        });
        return fields;
    }

    /** The refused request as if it had opened the sign-in page. */
    private static final class Opening extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Opening(HttpServletRequest request, String next) {
            super(request);
            this.parameters = Map.of("next", new String[] {next});
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
