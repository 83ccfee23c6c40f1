package fr.maillage.web.identity;

import fr.maillage.identity.KnownAccount;
import fr.maillage.identity.SessionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The one place where sessions begin and end, so that their record and the server's session go together. */
@ApplicationScoped
public class SessionDoor {

    private static final int HEADER_LENGTH = 500;

    /** In this order: browsers name others, too, in order to be served like them. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("edg/", "Edge"),
            Map.entry("opr/", "Opera"),
            Map.entry("firefox/", "Firefox"),
            Map.entry("chrome/", "Chrome"),
            Map.entry("safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("android", "Android"),
            Map.entry("iphone", "iOS"),
            Map.entry("ipad", "iOS"),
            Map.entry("windows", "Windows"),
            Map.entry("mac os", "macOS"),
            Map.entry("linux", "Linux"));

    @Inject
    private SessionService sessions;

    /** Begins a session in the browser of a request, in place of one that may have been open there. */
    void open(HttpServletRequest request, KnownAccount known) {
        Optional<OpenSession> before = OpenSession.of(request);
        OpenSession.open(request, sessions.open(known, browser(request), request.getRemoteAddr()));
        before.ifPresent(s -> sessions.over(s.id()));
    }

    /** Ends the session of a request. */
    void close(HttpServletRequest request) {
        OpenSession.of(request).ifPresent(s -> sessions.over(s.id()));
        OpenSession.close(request);
    }

    /** Name and system, such as "Firefox, Linux"; null when the browser does not say. */
    static String browser(HttpServletRequest request) {
        return browser(request.getHeader("User-Agent"));
    }

    static String browser(String header) {
        if (header == null) {
            return null;
        }
        String said =
                header.substring(0, Math.min(header.length(), HEADER_LENGTH)).toLowerCase(Locale.ROOT);
        List<String> parts = List.of(BROWSERS, SYSTEMS).stream()
                .flatMap(k -> first(k, said).stream())
                .toList();
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static Optional<String> first(List<Map.Entry<String, String>> known, String said) {
        return known.stream()
                .filter(k -> said.contains(k.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
