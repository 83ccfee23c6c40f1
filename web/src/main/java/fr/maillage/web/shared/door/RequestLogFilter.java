package fr.maillage.web.shared.door;

import fr.maillage.shared.RequestMeter;
import fr.maillage.shared.setting.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Gives each request an identifier, which is in the answer and in whatever is logged meanwhile; tells the log which
 * requests were refused, failed or took long; and measures all of them. Declared in web.xml, before all others.
 */
public class RequestLogFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(RequestLogFilter.class.getName());
    private static final String IDENTIFIER = RequestLogFilter.class.getName();
    private static final int LINES_A_MINUTE = 120;

    /** Refusals that tell of an attack or of somebody who cannot get on; what is not there, or not well written, does not. */
    private static final Set<Integer> TOLD = Set.of(403, 409, 413, 429);

    @Inject
    private transient RequestMeter meter;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    private transient LogBound lines;

    @Override
    public void init() {
        lines = new LogBound(LINES_A_MINUTE, clock);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            RequestLine.begin(String.valueOf(request.getAttribute(IDENTIFIER)));
            try {
                chain.doFilter(request, response);
            } finally {
                RequestLine.end();
            }
            return;
        }
        String identifier = RequestLine.identifier();
        request.setAttribute(IDENTIFIER, identifier);
        response.setHeader("X-Request-Id", identifier);
        RequestLine.begin(identifier);
        // Now: a page of an error is shown under an address of its own.
        String asked = RequestLine.path(request.getMethod()) + " " + RequestLine.path(request.getRequestURI());
        long began = System.nanoTime();
        boolean failed = true;
        try {
            chain.doFilter(request, response);
            failed = false;
        } finally {
            answered(asked, failed ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus(), began);
            RequestLine.end();
        }
    }

    private void answered(String asked, int status, long began) {
        long nanos = System.nanoTime() - began;
        meter.answered(status, nanos);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
        boolean slow = seconds >= settings.slowRequestSeconds();
        boolean broken = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (slow || broken || TOLD.contains(status)) {
            lines.admit()
                    .ifPresent(leftOut -> LOG.log(
                            slow || broken ? Level.WARNING : Level.INFO,
                            "Answered {0} to {1} in {2} ms{3}{4}",
                            Integer.toString(status),
                            asked,
                            Long.toString(TimeUnit.NANOSECONDS.toMillis(nanos)),
                            slow ? ", which is slow" : "",
                            leftOut == 0 ? "" : "; " + leftOut + " such lines were left out before"));
        }
    }
}
