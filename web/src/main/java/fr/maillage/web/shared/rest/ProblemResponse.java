package fr.maillage.web.shared.rest;

import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.WebPatterns;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes errors as {@code application/problem+json} (RFC 9457), with the violations as an extension member. */
public final class ProblemResponse {

    /** The media type of every error. */
    public static final String PROBLEM_JSON = "application/problem+json";

    private static final int SECONDS = 60;

    private ProblemResponse() {}

    /**
     * The body of an error.
     *
     * @param status the HTTP status, which also chooses the title
     * @param violations what is wrong, each with its sentence; the first one's is the detail; may be empty
     */
    public static String body(int status, List<Violation> violations, Locale locale) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title(status, locale))
                .add("status", status);
        if (!violations.isEmpty()) {
            body.add("detail", RuleTexts.text(violations.get(0), locale));
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        violations.forEach(v -> list.add(violation(v, locale)));
        return body.add("violations", list).build().toString();
    }

    /** The answer for a problem of a service. */
    public static Response of(Problem problem, Locale locale) {
        Response answer = of(problem.kind().status(), problem.violations(), locale);
        return problem.kind() == Problem.Kind.TOO_MANY
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, SECONDS * minutes(problem))
                        .build()
                : answer;
    }

    /** The minutes to wait, which such a problem tells first. */
    private static long minutes(Problem problem) {
        return problem.violations().stream()
                .flatMap(violation -> violation.args().stream())
                .filter(arg -> WebPatterns.WHOLE_NUMBER.matches(arg))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(1);
    }

    /** The answer for an error that the services did not find. */
    public static Response of(int status, List<Violation> violations, Locale locale) {
        return Response.status(status)
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body(status, violations, locale))
                .build();
    }

    /** Answers with a problem where no endpoint was reached. */
    public static void send(HttpServletResponse response, Problem problem, Locale locale) throws IOException {
        response.setStatus(problem.kind().status());
        response.setContentType(PROBLEM_JSON + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(body(problem.kind().status(), problem.violations(), locale));
    }

    /** Tells if an answer already is an error of this kind. */
    static boolean isProblem(Response response) {
        MediaType type = response.getMediaType();
        return type != null && MediaType.valueOf(PROBLEM_JSON).isCompatible(type);
    }

    private static String title(int status, Locale locale) {
        String key = "shared.problem." + status;
        return Messages.has(key)
                ? Messages.text(locale, key)
                : Messages.text(locale, status < 500 ? "shared.problem.400" : "shared.problem.500");
    }

    private static JsonObjectBuilder violation(Violation violation, Locale locale) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (violation.field() != null) {
            json.add("field", violation.field());
        }
        json.add("rule", violation.rule());
        if (violation.value() != null) {
            json.add("value", violation.value());
        }
        return json.add("message", RuleTexts.text(violation, locale));
    }
}
