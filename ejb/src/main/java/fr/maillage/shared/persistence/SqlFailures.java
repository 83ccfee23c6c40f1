package fr.maillage.shared.persistence;

import java.sql.SQLException;

/** What the database says about why it failed. */
public final class SqlFailures {

    /** The standard's state of a statement that was cancelled; both databases cut with it. */
    private static final String CANCELLED = "57014";

    private SqlFailures() {}

    /** Whether a statement was cut off, however deep its failure lies. */
    public static boolean cancelled(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && CANCELLED.equals(failure.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
