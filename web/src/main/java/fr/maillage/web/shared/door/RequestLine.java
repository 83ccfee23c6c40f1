package fr.maillage.web.shared.door;

import fr.maillage.shared.PlainText;
import java.util.StringTokenizer;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/**
 * Data in each line of the log on the request in which it was written: its identifier, which the answer has too, and who
 * made it.
 */
public final class RequestLine {

    private static final String REQUEST = "request";
    private static final String ACCOUNT = "account";

    /** As long as a secret of a link is at least; no word of an address is as long. */
    private static final int SECRET = 24;

    private static final int LONGEST = 200;

    private RequestLine() {}

    /** A new identifier: short enough to be read out, and not to be met twice in a day. */
    static String identifier() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong() | 1L << 63);
    }

    /** Tells the lines of this thread of a request. */
    static void begin(String identifier) {
        MDC.put(REQUEST, identifier);
    }

    /** Tells the lines of this thread who made its request, by the account's identifier. */
    public static void account(UUID account) {
        if (account != null) {
            MDC.put(ACCOUNT, account.toString());
        }
    }

    /** The next request of this thread is another one. */
    static void end() {
        MDC.remove(REQUEST);
        MDC.remove(ACCOUNT);
    }

    /** A path as the log may know it: without what could be the secret of a link. */
    static String path(String uri) {
        StringBuilder shown = new StringBuilder();
        for (StringTokenizer parts = new StringTokenizer(uri, "/", true);
                parts.hasMoreTokens() && shown.length() < LONGEST; ) {
            String part = parts.nextToken();
            shown.append(part.length() < SECRET || identifies(part) ? part : "…");
        }
        return PlainText.cut(shown.toString().strip(), LONGEST);
    }

    private static boolean identifies(String part) {
        try {
            return UUID.fromString(part).toString().equals(part);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
