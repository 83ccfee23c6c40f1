package fr.maillage.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Content of a request's Authorization header. */
sealed interface Credentials {

    /** A login and a password. */
    record Basic(String login, String password) implements Credentials {}

    /** A token. */
    record Bearer(String token) implements Credentials {}

    /** Empty without such a header; a header that cannot be read counts as a token that nobody has. */
    static Optional<Credentials> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization")).map(Credentials::parse);
    }

    private static Credentials parse(String header) {
        int space = header.indexOf(' ');
        String scheme = space < 0 ? header : header.substring(0, space).toLowerCase(Locale.ROOT);
        String value = space < 0 ? "" : header.substring(space + 1).trim();
        if (scheme.equals("bearer")) {
            return new Bearer(value);
        }
        if (scheme.equals("basic")) {
            return basic(value);
        }
        return new Bearer("");
    }

    private static Credentials basic(String value) {
        try {
            String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? new Bearer("") : new Basic(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return new Bearer("");
        }
    }
}
