package fr.maillage.orientation.model;

import fr.maillage.orientation.OrientationPatterns;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Which addresses may stand in {@code frame-ancestors}: nothing that could end the directive or let in every site. */
public final class SitePolicy {

    private static final int LONGEST = 60;

    private SitePolicy() {}

    /** Scheme, host and port of a site's address; empty where it is none. A star may stand for the first name only. */
    public static Optional<String> origin(String address) {
        Matcher matcher = OrientationPatterns.SITE.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group(2);
        // "*.fr" would be half the country.
        if (host.startsWith("*.") && host.indexOf('.', 2) < 0) {
            return Optional.empty();
        }
        String port = matcher.group(3) == null ? "" : matcher.group(3);
        String origin = matcher.group(1) + "://" + host + port;
        return origin.length() > LONGEST ? Optional.empty() : Optional.of(origin);
    }
}
