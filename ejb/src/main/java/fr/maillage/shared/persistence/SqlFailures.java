package fr.maillage.shared.persistence;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Reasons that the database gives for its failures. */
public final class SqlFailures {

    /** The standard's state of a statement that was cancelled; both databases cut with it. */
    private static final String CANCELLED = "57014";

    /** The standard's classes of values that a column cannot hold, and of constraints that are broken. */
    private static final Set<String> OF_VALUES = Set.of("22", "23");

    private SqlFailures() {}

    /** Tells if a statement was cut off, however deep its failure lies. */
    public static boolean cancelled(Throwable thrown) {
        return any(thrown, CANCELLED::equals);
    }

    /** Tells if the database refused what it was given to write, however deep its failure lies. */
    public static boolean ofValues(Throwable thrown) {
        return any(thrown, state -> state.length() > 2 && OF_VALUES.contains(state.substring(0, 2)));
    }

    private static boolean any(Throwable thrown, Predicate<String> state) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure
                    && failure.getSQLState() != null
                    && state.test(failure.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
