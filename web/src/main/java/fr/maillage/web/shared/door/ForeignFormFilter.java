package fr.maillage.web.shared.door;

import fr.maillage.shared.setting.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses forms that another site sends to a page. Pages without state have no token of their own against that, such as
 * the sign-in page, where a stranger could sign somebody in as himself. Browsers say where a form comes from; programs
 * that say nothing carry nobody's session. Declared in web.xml, where the order of filters is.
 */
public class ForeignFormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /** Servlets that take forms of pages with the rights of the session, and have no state; web.xml names them, too. */
    private static final Set<String> SERVLETS = Set.of("/committee/gathering/desk", "/committee/gathering/text");

    /** The same of every page, also of those behind a secret link, which hide where they are from their own forms. */
    private static final Set<String> OF_EVERY_PAGE = Set.of("/language", "/logout", "/session");

    /** The origin of a page that does not tell its own. */
    private static final String HIDDEN = "null";

    @Inject
    private transient Settings settings;

    @Inject
    private transient VisitorPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean guarded = page(request) || SERVLETS.contains(path) || OF_EVERY_PAGE.contains(path);
        if (guarded && "POST".equals(request.getMethod()) && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        if (origin.equals(HIDDEN)) {
            // Pages behind a secret link hide where they are from their own forms, too; those have state. What every
            // page
            // has does no harm worth locking out browsers that say nothing else.
            return !OF_EVERY_PAGE.contains(request.getServletPath())
                    && (!page(request) || pages.stateless(request.getServletPath()));
        }
        return !authority(origin).equals(request.getHeader("Host"))
                // A proxy may have put its own name for the server in place of the visitor's.
                && !authority(origin).equals(authority(settings.baseUrl()));
    }

    private static boolean page(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml");
    }

    /** Host and port; empty for what is no address. */
    private static String authority(String address) {
        try {
            String authority = URI.create(address).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
