package fr.maillage.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The languages of the interface, in this one place, and which one a request gets: the address's ({@code lang}, so that a
 * link can be shared in a language), the cookie's choice, the browser's, then French.
 */
public final class Languages {

    /** The cookie that keeps the choice. */
    public static final String COOKIE = "lang";

    /** The parameter of an address that names one. */
    public static final String PARAMETER = "lang";

    /** Scripts that are written from right to left: Arabic, Hebrew, Syriac, Thaana, N'Ko, Adlam. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "he", "yi", "syr", "dv", "nqo", "ff-adlm");

    /** In order of preference; the first is the default. */
    public static final List<Locale> SUPPORTED = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Languages() {}

    /** The language of a request, never null. */
    public static Locale of(HttpServletRequest request) {
        Optional<Locale> named = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())
                ? supported(request.getParameter(PARAMETER))
                : Optional.empty();
        if (named.isPresent()) {
            return named.get();
        }
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

    /** In which direction a language is written: {@code ltr} or {@code rtl}, as the attribute {@code dir} has it. */
    public static String direction(Locale locale) {
        String tag = locale.toLanguageTag().toLowerCase(Locale.ROOT);
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) || RIGHT_TO_LEFT.contains(tag) ? "rtl" : "ltr";
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
