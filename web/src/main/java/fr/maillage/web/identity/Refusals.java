package fr.maillage.web.identity;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.ProblemResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Answers to a request without a valid sign-in: pages lead to the sign-in page, the API never redirects. */
final class Refusals {

    static final String SIGN_IN = "/login.xhtml";

    private Refusals() {}

    /** To the sign-in page, from which one comes back to the page that was asked for. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getContextPath() + SIGN_IN + next(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A script cannot follow a redirect to another page; Faces has an answer of its own for that.
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"></redirect></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", address);
        }
    }

    private static String next(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reading = "GET".equals(request.getMethod());
        String address = reading && request.getQueryString() != null ? path + "?" + request.getQueryString() : path;
        return "?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    static void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("WWW-Authenticate", "Bearer realm=\"Maillage\"");
        // A browser would open a dialog of its own on this one, in the middle of a page.
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.addHeader("WWW-Authenticate", "Basic realm=\"Maillage\", charset=\"UTF-8\"");
        }
        problem(request, response, Problem.Kind.UNAUTHENTICATED, Violation.of(null, "sign-in-required", null));
    }

    static void tooMany(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        problem(
                request,
                response,
                Problem.Kind.TOO_MANY,
                Violation.of(null, "too-many-attempts", null, String.valueOf(wait.toMinutes() + 1)));
    }

    private static void problem(
            HttpServletRequest request, HttpServletResponse response, Problem.Kind kind, Violation violation)
            throws IOException {
        response.setStatus(kind.status());
        response.setContentType(ProblemResponse.PROBLEM_JSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        String body = ProblemResponse.body(kind.status(), List.of(violation), Languages.of(request));
        response.getWriter().write(body);
    }
}
