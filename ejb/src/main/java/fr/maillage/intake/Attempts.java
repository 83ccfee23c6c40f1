package fr.maillage.intake;

import fr.maillage.shared.Problem;
import fr.maillage.shared.RowsUndone;
import fr.maillage.shared.Violation;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The one way to refuse a row and go on with the next in the same transaction (ADR 0081). A {@link Problem} that comes
 * from another service has marked the transaction for rollback: nothing of it would be kept, so no row may be told as
 * taken. One that a row's own code throws may leave half a row behind: the transaction remembers that, and whoever takes
 * chunks goes over the rows again without those that were refused.
 */
@ApplicationScoped
public class Attempts {

    private static final Object REFUSED = Attempts.class.getName() + ".refused";

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /**
     * Takes a row that may write.
     *
     * @param label what the row is called; null where it does not say
     * @param row what becomes of it, or the problem why it is refused
     * @throws RowsUndone if the problem has undone the transaction
     */
    public RecordOutcome row(String label, Supplier<RecordOutcome> row) {
        return row(label, UnaryOperator.identity(), row);
    }

    /**
     * Takes a row that may write.
     *
     * @param named what a violation is called for whoever sent the row
     * @throws RowsUndone if the problem has undone the transaction
     */
    public RecordOutcome row(String label, UnaryOperator<Violation> named, Supplier<RecordOutcome> row) {
        try {
            return row.get();
        } catch (Problem problem) {
            requireWhole(problem);
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                transactions.putResource(REFUSED, Boolean.TRUE);
            }
            return RecordOutcome.rejected(
                    label, problem.violations().stream().map(named).toList());
        }
    }

    /**
     * Asks rules about a row, before anything of it is written.
     *
     * @param wrong takes each reason
     * @return what they say; empty where they refuse
     * @throws RowsUndone if the problem has undone the transaction
     */
    public <T> Optional<T> rules(Supplier<T> rules, Consumer<Violation> wrong) {
        try {
            return Optional.of(rules.get());
        } catch (Problem problem) {
            requireWhole(problem);
            problem.violations().forEach(wrong);
            return Optional.empty();
        }
    }

    /**
     * Works by rules out what a row means, before anything of it is written.
     *
     * @param wrong takes each reason why it is refused
     * @throws RowsUndone if the problem has undone the transaction
     */
    public void rules(Runnable rules, Consumer<Violation> wrong) {
        rules(
                () -> {
                    rules.run();
                    return true;
                },
                wrong);
    }

    /** Tells if a row that may have written was refused in this transaction. */
    public boolean refused() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE && transactions.getResource(REFUSED) != null;
    }

    private void requireWhole(Problem problem) {
        if (transactions.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK) {
            throw new RowsUndone(problem.violations().get(0));
        }
    }
}
