package fr.maillage.web.shared.rest;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.LongStatement;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.LostConnection;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Every error of the REST interface as {@code application/problem+json}. What nobody foresaw is a 500 without detail;
 * the detail goes to the log.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpServletRequest request;

    @Context
    private ResourceInfo endpoint;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = Languages.of(request);
        if (LostConnection.caused(thrown)) {
            // Nobody reads this answer, and it is no fault of ours.
            return ProblemResponse.of(400, List.of(), locale);
        }
        if (LongStatement.caused(thrown)) {
            LOG.log(Level.WARNING, "A statement took too long for " + request.getRequestURI(), thrown);
            return ProblemResponse.of(LongStatement.problem(), locale);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Response response = isUnconditional(cause)
                    ? ProblemResponse.of(PRECONDITION_REQUIRED, List.of(), locale)
                    : known(cause, locale);
            if (response != null) {
                return response;
            }
        }
        LOG.log(Level.ERROR, "Unforeseen failure at " + request.getMethod() + " " + request.getRequestURI(), thrown);
        return ProblemResponse.of(500, List.of(), locale);
    }

    /** Tells if it is no wonder that the version is not the one that was read: none was named where one must be. */
    private boolean isUnconditional(Throwable cause) {
        return cause instanceof Problem problem
                && problem.kind() == Problem.Kind.STALE
                && request.getHeader(HttpHeaders.IF_MATCH) == null
                && endpoint.getResourceMethod() != null
                && Arrays.stream(endpoint.getResourceMethod().getParameters())
                        .map(p -> p.getAnnotation(HeaderParam.class))
                        .anyMatch(h -> h != null && HttpHeaders.IF_MATCH.equals(h.value()));
    }

    private static Response known(Throwable cause, Locale locale) {
        if (cause instanceof Problem problem) {
            return withChallenge(ProblemResponse.of(problem, locale));
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return ProblemResponse.of(422, violations(invalid), locale);
        }
        if (cause instanceof EJBAccessException) {
            return ProblemResponse.of(Problem.denied("denied"), locale);
        }
        if (cause instanceof OptimisticLockException) {
            return ProblemResponse.of(Problem.stale(null, null), locale);
        }
        // Before the framework's own exceptions, which wrap these.
        if (isUnreadableJson(cause)) {
            return ProblemResponse.of(400, List.of(Violation.of(null, "unreadable-json", null)), locale);
        }
        if (cause instanceof WebApplicationException web && !hasJsonCause(web)) {
            return standard(web.getResponse(), locale);
        }
        return null;
    }

    private static boolean isUnreadableJson(Throwable cause) {
        return cause instanceof JsonException || cause instanceof JsonbException;
    }

    private static boolean hasJsonCause(Throwable thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (isUnreadableJson(cause) || cause instanceof Problem) {
                return true;
            }
        }
        return thrown.getCause() instanceof ProcessingException;
    }

    /** The framework's answer with its own headers (Allow, Location…) and our body. */
    private static Response standard(Response given, Locale locale) {
        if (given.getStatus() < 400 || ProblemResponse.isProblem(given)) {
            return given;
        }
        Response.ResponseBuilder answer =
                Response.fromResponse(ProblemResponse.of(given.getStatus(), List.of(), locale));
        given.getStringHeaders().forEach((name, values) -> {
            if (!"Content-Type".equalsIgnoreCase(name) && !"Content-Length".equalsIgnoreCase(name)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    private static Response withChallenge(Response response) {
        return response.getStatus() == 401
                ? Response.fromResponse(response)
                        .header("WWW-Authenticate", "Basic realm=\"Maillage\", charset=\"UTF-8\"")
                        .build()
                : response;
    }

    private static List<Violation> violations(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(v -> Violation.of(
                        lastNode(v),
                        "invalid",
                        v.getInvalidValue() == null ? null : v.getInvalidValue().toString(),
                        v.getMessage()))
                .toList();
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String name = null;
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
