package fr.maillage.web.shared.rest;

import fr.maillage.web.shared.WebPatterns;
import java.util.regex.Matcher;

/** Versions of records as entity tags: {@code ETag} on answers, {@code If-Match} wanted on writes. */
public final class EntityTags {

    /** Number that no record has as its version. */
    private static final int NONE = -1;

    private EntityTags() {}

    /** The value of {@code ETag} for a record's version. */
    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller read before writing. Where she names none, or what is no tag of ours, the service
     * finds out whether she may know of the record at all, and then that this is not its version; {@link ProblemMapper}
     * says 428 instead of 412 where the header is missing.
     *
     * @param ifMatch the header's value; null when it is missing
     */
    public static int read(String ifMatch) {
        Matcher matcher = WebPatterns.TAG.matcher(ifMatch == null ? "" : ifMatch);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : NONE;
    }
}
