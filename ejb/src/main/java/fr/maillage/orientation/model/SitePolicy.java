package fr.maillage.orientation.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses may stand in {@code frame-ancestors}: nothing that could end the directive or let in every site. */
public final class SitePolicy {

    private static final int LONGEST = 60;

    private static final Pattern SITE = Pattern.compile(
            "(https?)://((?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+|localhost)"
                    + "(:\\d{1,5})?(?:/.*)?");

    private SitePolicy() {}

    /** Scheme, host and port of a site's address; empty where it is none. A star may stand for the first name only. */
    public static Optional<String> origin(String address) {
        Matcher matcher = SITE.matcher(address.strip().toLowerCase(Locale.ROOT));
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
