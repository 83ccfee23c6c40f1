package fr.maillage.web.identity;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.web.shared.TypedForm;
import fr.maillage.web.shared.door.RequestLine;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Binds the caller that the mechanism recognised to the thread, for services to authorize by, error pages included; and
 * answers visitors who ask for what is not open to them. Declared in web.xml, where the order of filters is.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String IDENTITY = CallerFilter.class.getName() + ".identity";
    private static final String WAIT = CallerFilter.class.getName() + ".wait";

    @Inject
    private transient Caller caller;

    /** Called by the mechanism, once it knows. */
    static void remember(HttpServletRequest request, CallerIdentity identity) {
        request.setAttribute(IDENTITY, identity);
    }

    /** Called by the mechanism when there were too many attempts. */
    static void rememberWait(HttpServletRequest request, Duration wait) {
        request.setAttribute(WAIT, wait);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && RequestArea.of(request) == RequestArea.PAGE
                && !RequestArea.exists(request)) {
            // Nobody is asked to sign in for what is not there.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CallerIdentity identity = (CallerIdentity) request.getAttribute(IDENTITY);
        if (identity == null) {
            if (request.getDispatcherType() != DispatcherType.REQUEST || !refuse(request, response)) {
                chain.doFilter(request, response);
            }
            return;
        }
        RequestLine.account(identity.accountId());
        // Caches must not keep for another account what is shown to one.
        response.setHeader("Cache-Control", "no-store");
        Failure failure = caller.runAs(identity, () -> {
            try {
                chain.doFilter(request, response);
                return null;
            } catch (IOException | ServletException e) {
                return new Failure(e);
            }
        });
        if (failure != null) {
            failure.rethrow();
        }
    }

    /** Answers a visitor, unless the request is open to visitors. */
    private static boolean refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        switch (RequestArea.of(request)) {
            case PAGE -> {
                Optional<TypedForm> typed = KeptFields.sentBy(request);
                if (typed.isPresent()) {
                    KeptFields.toSignIn(request, response, typed.get());
                } else {
                    Refusals.toSignIn(request, response);
                }
            }
            case API -> {
                Duration wait = (Duration) request.getAttribute(WAIT);
                if (wait == null) {
                    Refusals.unauthenticated(request, response);
                } else {
                    Refusals.tooMany(request, response, wait);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private record Failure(Exception cause) {

        void rethrow() throws IOException, ServletException {
            if (cause instanceof IOException io) {
                throw io;
            }
            throw (ServletException) cause;
        }
    }
}
