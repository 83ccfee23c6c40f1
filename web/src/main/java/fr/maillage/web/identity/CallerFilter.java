package fr.maillage.web.identity;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Binds the caller that the mechanism recognised to the thread, for services to authorize by; error pages included. */
@WebFilter(
        filterName = "caller",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = CallerFilter.class.getName();

    @Inject
    private transient Caller caller;

    /** Called by the mechanism, once it knows. */
    static void remember(HttpServletRequest request, CallerIdentity identity) {
        request.setAttribute(ATTRIBUTE, identity);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CallerIdentity identity = (CallerIdentity) request.getAttribute(ATTRIBUTE);
        if (identity == null) {
            chain.doFilter(request, response);
            return;
        }
        // What is shown to one account must not be kept by caches for another.
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

    private record Failure(Exception cause) {

        void rethrow() throws IOException, ServletException {
            if (cause instanceof IOException io) {
                throw io;
            }
            throw (ServletException) cause;
        }
    }
}
