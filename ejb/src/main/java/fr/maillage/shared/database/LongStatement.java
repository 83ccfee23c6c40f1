package fr.maillage.shared.database;

import fr.maillage.shared.Problem;
import fr.maillage.shared.persistence.SqlFailures;
import fr.maillage.shared.setting.Settings;

/** A statement that the database cut off because it took longer than {@link Settings#statementSeconds()}. */
public final class LongStatement {

    private LongStatement() {}

    /** Tells if a failure comes from that. */
    public static boolean caused(Throwable thrown) {
        return SqlFailures.cancelled(thrown);
    }

    /** Gives the problem that whoever waited for an answer is told. */
    public static Problem problem() {
        return Problem.of(Problem.Kind.TOO_SLOW, null, "too-slow", null);
    }
}
