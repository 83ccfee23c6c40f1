package fr.maillage.web.shared.faces;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.LongStatement;
import fr.maillage.web.shared.LocalPath;
import fr.maillage.web.shared.TypedForm;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.csp.CspException;

/**
 * Turns what services throw into what people read, so that views catch nothing: an unknown record is a 404 page, a
 * denied one a 403 page, a visitor is sent to sign in, and everything else becomes messages beside the fields.
 */
public class ProblemExceptionHandler extends ExceptionHandlerWrapper {

    private static final Set<Problem.Kind> PAGES =
            Set.of(Problem.Kind.NOT_FOUND, Problem.Kind.DENIED, Problem.Kind.UNAUTHENTICATED);

    private static final String RELOADING = ProblemExceptionHandler.class.getName();

    public ProblemExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            if (handled(context, thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean handled(FacesContext context, Throwable thrown) {
        if (reloading(context)) {
            return true;
        }
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || cause instanceof CspException) {
                // A form without the nonce of its page is one of a page that is no more, or of none.
                return reload(context);
            }
            if (cause instanceof Problem problem) {
                return handled(context, problem);
            }
        }
        // A form keeps what was typed; what is only read becomes a page of its own by the filter.
        return LongStatement.caused(thrown) && !isReading(context) && handled(context, LongStatement.problem());
    }

    private boolean handled(FacesContext context, Problem problem) {
        String without = isReading(context) ? withoutNonsense(context, problem) : null;
        if (without != null) {
            return redirect(context, without);
        }
        if (!PAGES.contains(problem.kind())) {
            // While a page is being written it is too late for messages on it.
            boolean late = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
            if (!late) {
                ProblemMessages.add(context, problem);
            }
            return !late;
        }
        if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
            return redirect(context, "/login.xhtml?next=" + encoded(address(context)));
        }
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(problem.kind().status(), null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReading(FacesContext context) {
        return "GET".equals(((HttpServletRequest) context.getExternalContext().getRequest()).getMethod());
    }

    /**
     * The address of the page without the parameters that a service found to be nonsense: they count as absent, as
     * those do that the page itself knows to be none.
     *
     * @return null where the problem is about none of the parameters
     */
    private static String withoutNonsense(FacesContext context, Problem problem) {
        ExternalContext external = context.getExternalContext();
        Set<String> nonsense =
                problem.violations().stream().map(Violation::field).collect(Collectors.toSet());
        Map<String, String[]> given = external.getRequestParameterValuesMap();
        if (problem.kind() != Problem.Kind.INVALID || given.keySet().stream().noneMatch(nonsense::contains)) {
            return null;
        }
        String rest = given.entrySet().stream()
                .filter(parameter -> !nonsense.contains(parameter.getKey()))
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        String path = ((HttpServletRequest) external.getRequest()).getRequestURI();
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    /** Tells if the page is being opened again already: what else fails is of a page that nobody will see. */
    private static boolean reloading(FacesContext context) {
        return context.getAttributes().containsKey(RELOADING);
    }

    /** The page again, as it is now, with what was typed and a word about why. */
    private static boolean reload(FacesContext context) {
        context.getAttributes().put(RELOADING, true);
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Optional<TypedForm> typed = "POST".equals(request.getMethod()) ? TypedForm.of(request) : Optional.empty();
        // Nobody else's text is kept: it would wait in sessions that strangers open as they like.
        if (typed.isPresent() && request.getUserPrincipal() != null && request.getSession(false) != null) {
            typed.get().keep(request.getSession(false));
            return redirect(context, typed.get().again());
        }
        return redirect(context, TypedForm.again(address(context)));
    }

    private static boolean redirect(FacesContext context, String path) {
        try {
            // Drops what was written of the page before it failed; the headers stay.
            ((HttpServletResponse) context.getExternalContext().getResponse()).resetBuffer();
            context.getExternalContext().redirect(path);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** The address of the page that the visitor sees: a form's own address lacks its query. */
    private static String address(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if ("GET".equals(request.getMethod())) {
            return TypedForm.address(request);
        }
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return request.getRequestURI();
        }
        try {
            URI page = URI.create(referer);
            String path = page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
            return request.getServerName().equals(page.getHost()) ? LocalPath.orHome(path) : request.getRequestURI();
        } catch (IllegalArgumentException e) {
            return request.getRequestURI();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
