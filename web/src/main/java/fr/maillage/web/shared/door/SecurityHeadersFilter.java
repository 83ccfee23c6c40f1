package fr.maillage.web.shared.door;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** The headers by which browsers protect visitors, on every answer; declared in web.xml, where the order of filters is. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String CSP = "Content-Security-Policy";

    private static final String LINK = "link=";
    private static final String REFERRER = "Referrer-Policy";
    private static final String POSITION_PAGE = "/orientation/where.xhtml";

    @Inject
    private transient CspPolicy policy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, policy.getPolicy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        // The server compresses what holds no secret, for those who take that.
        response.setHeader("Vary", "Accept-Encoding");
        if (request.getDispatcherType() != DispatcherType.ERROR || response.getHeader(REFERRER) == null) {
            // A page that is refused behind a secret link keeps its address to itself as the link's own page does.
            response.setHeader(REFERRER, secret(request) ? "no-referrer" : "same-origin");
        }
        // The browser's position is asked for on one page only, and there only when a visitor presses a button.
        String position = POSITION_PAGE.equals(request.getServletPath()) ? "(self)" : "()";
        response.setHeader(
                "Permissions-Policy", "camera=(), geolocation=" + position + ", microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, new OnePolicy(response));
    }

    /** Tells if the address itself opens something, as those in messages do. */
    private static boolean secret(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && (query.startsWith(LINK) || query.contains("&" + LINK));
    }

    /**
     * A view adds a policy with its nonce; two policies would intersect, so that it replaces the general one. A page
     * without state has no use for a nonce: it keeps the general one, which is stricter.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!CSP.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (!isStateless()) {
                super.setHeader(name, value);
            }
        }

        private static boolean isStateless() {
            FacesContext context = FacesContext.getCurrentInstance();
            return context != null
                    && context.getViewRoot() != null
                    && context.getViewRoot().isTransient();
        }
    }
}
