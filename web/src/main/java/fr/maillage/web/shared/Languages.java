package fr.maillage.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface and which one a request gets: the cookie's choice, then the browser's, then French. */
public final class Languages {

    /** The cookie that keeps the choice. */
    public static final String COOKIE = "lang";

    /** In order of preference; the first is the default. */
    public static final List<Locale> SUPPORTED = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Languages() {}

    /** The language of a request, never null. */
    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(c -> COOKIE.equals(c.getName()))
                .map(c -> supported(c.getValue()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> accepted(request))
                .orElse(SUPPORTED.get(0));
    }

    /** The supported language of that tag ({@code fr}, {@code en}, {@code en-GB}…); empty when there is none. */
    public static Optional<Locale> supported(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return SUPPORTED.stream().filter(l -> l.getLanguage().equals(language)).findFirst();
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        // Without the header the servlet answers the machine's own language, which is no visitor's wish.
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(l -> supported(l.toLanguageTag()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
