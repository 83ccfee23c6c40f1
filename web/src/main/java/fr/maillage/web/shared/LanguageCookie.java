package fr.maillage.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;

/** Keeps the chosen language in the browser, without a session. */
public final class LanguageCookie {

    private LanguageCookie() {}

    /** Keeps a choice; an unknown language changes nothing. */
    public static void choose(HttpServletRequest request, HttpServletResponse response, String language) {
        Languages.supported(language).ifPresent(locale -> {
            Cookie cookie = new Cookie(Languages.COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            response.addCookie(cookie);
        });
    }

    /** Proposes a language where nothing was chosen in this browser yet. */
    public static void keep(HttpServletRequest request, HttpServletResponse response, String language) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        if (Arrays.stream(cookies).noneMatch(c -> Languages.COOKIE.equals(c.getName()))) {
            choose(request, response, language);
        }
    }
}
