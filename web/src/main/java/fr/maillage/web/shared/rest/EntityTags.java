package fr.maillage.web.shared.rest;

import fr.maillage.shared.Problem;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of records as entity tags: {@code ETag} on answers, {@code If-Match} wanted on writes. */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,9})\"\\s*");

    private EntityTags() {}

    /** The value of {@code ETag} for a record's version. */
    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller read before writing.
     *
     * @param ifMatch the header's value; null when it is missing
     * @throws ClientErrorException 428 when it is missing
     * @throws Problem STALE when it is no tag of ours
     */
    public static int required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
        }
        Matcher matcher = TAG.matcher(ifMatch);
        if (!matcher.matches()) {
            throw Problem.stale("If-Match", ifMatch);
        }
        return Integer.parseInt(matcher.group(1));
    }
}
