package fr.maillage.web.shared;

import java.io.IOException;
import java.util.List;

/** Tells visitors who went away in the middle of a body, or stalled for too long, from failures of the product. */
public final class LostConnection {

    /** Who throws when a connection fails: the server's own reading, the system below it, or what keeps unread answers. */
    private static final List<String> READERS =
            List.of("io.undertow.", "org.xnio.", "sun.nio.ch.Socket", "fr.maillage.web.shared.door.UnreadStore");

    private LostConnection() {}

    /** Tells if a failure comes from that; one of the disk or of the database does not. */
    public static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && isOfConnection(cause.getStackTrace())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfConnection(StackTraceElement[] trace) {
        return trace.length > 0 && READERS.stream().anyMatch(trace[0].getClassName()::startsWith);
    }
}
