package fr.maillage.web.identity;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.net.MalformedURLException;
import java.util.Set;

/** Which rules of authentication a request's path falls under. What is not named here needs a signed-in user. */
enum RequestArea {
    /** Files of the interface: nobody needs to be known. */
    RESOURCE,
    /** Open to visitors; a signed-in user stays known. */
    PUBLIC_PAGE,
    PAGE,
    /** Open to programs without credentials. */
    PUBLIC_API,
    API;

    private static final Set<String> PUBLIC_PAGES = Set.of(
            "/",
            "/index.xhtml",
            "/login.xhtml",
            "/welcome.xhtml",
            "/help/index.xhtml",
            "/help/page.xhtml",
            "/help/glossary.xhtml",
            "/confirmation/answer",
            "/confirmation/answer.xhtml",
            "/committee/gathering/answer",
            "/committee/gathering/answer.xhtml",
            "/committee/gathering/calendar",
            "/committee/gathering/approve",
            "/committee/gathering/approve.xhtml",
            "/committee/gathering/present",
            "/committee/gathering/present.xhtml",
            "/committee/pack/file",
            "/committee/pack/read.xhtml",
            "/committee/task/answer",
            "/committee/task/answer.xhtml",
            "/committee/digest/page",
            "/committee/digest/page.xhtml",
            "/committee/ranking/answer",
            "/committee/ranking/answer.xhtml",
            "/comment/answer",
            "/comment/answer.xhtml",
            "/plan/request/answer",
            "/plan/request/answer.xhtml",
            "/unsubscribe",
            "/unsubscribe.xhtml",
            "/language",
            "/logout",
            "/moderation/report.xhtml",
            "/moderation/follow.xhtml",
            "/legal/accessibility.xhtml",
            "/legal/notice.xhtml",
            "/legal/privacy.xhtml",
            "/legal/contact.xhtml",
            "/legal/sitemap.xhtml",
            "/agenda",
            "/agenda/",
            "/agenda/index.xhtml",
            "/agenda/event.xhtml",
            "/suivi",
            "/ce-que-vous-avez-dit",
            "/plan-d-actions",
            "/plan/public.xhtml",
            "/diagnosis/receipt.xhtml",
            "/diagnosis/said.xhtml",
            "/diagnosis/street/phone.xhtml",
            "/diagnosis/survey/answer",
            "/diagnosis/survey/answer.xhtml",
            "/diagnosis/street/worker.js",
            "/open-data/",
            "/open-data/index.xhtml",
            "/orientation/",
            "/orientation/index.xhtml",
            "/orientation/where.xhtml",
            "/orientation/when.xhtml",
            "/orientation/results.xhtml",
            "/orientation/place.xhtml",
            "/orientation/place.pdf",
            "/orientation/guide.pdf");
    private static final Set<String> PUBLIC_API_PATHS = Set.of(
            "/api/v1/status",
            "/api/v1/status/live",
            "/api/v1/orientation",
            "/api/v1/agenda",
            "/api/v1/calendar.ics",
            "/api/v1/drop-ins.ics",
            "/api/v1/desk",
            "/api/v1/desk/entries",
            "/api/v1/street",
            "/api/v1/street/entries",
            "/health",
            "/health/live",
            "/health/ready",
            "/openapi",
            "/robots.txt",
            "/.well-known/security.txt",
            "/agenda.ics",
            "/agenda/event.ics",
            "/agenda/poster.pdf");

    static RequestArea of(HttpServletRequest request) {
        return of(path(request));
    }

    static RequestArea of(String path) {
        if (path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/")
                || path.equals("/favicon.ico")) {
            return RESOURCE;
        }
        if (PUBLIC_PAGES.contains(path)
                || path.startsWith("/ce-que-vous-avez-dit/")
                || path.startsWith("/plan-d-actions/")) {
            return PUBLIC_PAGE;
        }
        if (PUBLIC_API_PATHS.contains(path) || path.startsWith("/open-data/")) {
            return PUBLIC_API;
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return API;
        }
        return PAGE;
    }

    /** Tells if anything answers at a request's path: a page or file that is there, or a servlet of its own. */
    static boolean exists(HttpServletRequest request) throws MalformedURLException {
        HttpServletMapping mapping = request.getHttpServletMapping();
        boolean file = mapping.getMappingMatch() == MappingMatch.DEFAULT
                || mapping.getMappingMatch() == MappingMatch.EXTENSION;
        return !file || isFile(request.getServletContext(), path(request));
    }

    private static boolean isFile(ServletContext context, String path) throws MalformedURLException {
        // A folder is no page, though it is there.
        return !path.endsWith("/") && context.getResourcePaths(path + "/") == null && context.getResource(path) != null;
    }

    /** The path inside the application as the container resolved it, so that no spelling of an address slips by. */
    static String path(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }
}
