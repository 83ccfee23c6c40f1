package fr.maillage.web.opendata;

import fr.maillage.shared.Parts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** Headers of a request on what its sender has already, and on what it can read (RFC 9110). */
final class ConditionalRequest {

    private ConditionalRequest() {}

    /**
     * Tells if the sender has the present state. Tags decide where they are given; dates know only seconds.
     *
     * @param tag with its quotes
     * @param changedAt null where it is unknown
     */
    static boolean unchanged(HttpServletRequest request, String tag, OffsetDateTime changedAt) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return Arrays.stream(Parts.of(known, ","))
                    .map(String::strip)
                    .map(t -> t.startsWith("W/") ? t.substring(2) : t)
                    .anyMatch(t -> t.equals("*") || t.equals(tag));
        }
        long since = since(request);
        return since >= 0 && changedAt != null && changedAt.toInstant().getEpochSecond() <= since / 1000;
    }

    /** A date that is none is as if it were not there. */
    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** Tells if the sender takes an encoding; not naming it is no. */
    static boolean accepts(HttpServletRequest request, String encoding) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && Arrays.stream(Parts.of(accepted.toLowerCase(java.util.Locale.ROOT), ","))
                        .map(part -> OpendataPatterns.SPACE.replaceAll(part, ""))
                        .anyMatch(part -> part.equals(encoding)
                                || part.startsWith(encoding + ";") && !OpendataPatterns.REFUSED.matches(part));
    }
}
