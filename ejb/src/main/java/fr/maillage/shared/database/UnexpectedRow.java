package fr.maillage.shared.database;

import fr.maillage.shared.Violation;
import fr.maillage.shared.persistence.SqlFailures;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A row that the code could not cope with: it is rejected with a reference to the log, and the others go on. */
public final class UnexpectedRow {

    private static final Logger LOG = Logger.getLogger(UnexpectedRow.class.getName());
    private static final int REFERENCE = 8;

    private UnexpectedRow() {}

    /**
     * Logs what happened, and gives the reason to tell; never names the row's values in the log.
     *
     * @param failure what the row met; thrown on unless it is a fault of the code, such as a refusal or a database gone
     */
    public static Violation because(Throwable failure) {
        if (failure instanceof RuntimeException other && !ofTheCode(other)) {
            throw other;
        }
        return logged(failure);
    }

    /** Tells if the database refused what a row was to write: others of its chunk may be good. */
    public static boolean refused(Throwable failure) {
        return SqlFailures.ofValues(failure);
    }

    /** Logs what happened, and gives the reason to tell; never names the row's values in the log. */
    public static Violation logged(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE).toUpperCase(Locale.ROOT);
        LOG.log(Level.WARNING, failure, () -> "A row was rejected, reference " + reference);
        return Violation.of(null, "import.row-unexpected", null, reference);
    }

    private static boolean ofTheCode(RuntimeException failure) {
        return failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException
                || failure instanceof NullPointerException
                || failure instanceof ArithmeticException
                || failure instanceof IndexOutOfBoundsException;
    }
}
