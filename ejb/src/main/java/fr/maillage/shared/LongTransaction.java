package fr.maillage.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/**
 * Transactions as long as the whole start may take, for beans that manage theirs by themselves: on a machine that does much
 * else, loading takes many times the seconds that it takes elsewhere.
 */
@ApplicationScoped
public class LongTransaction {

    private static final int LONGEST_SECONDS = 3600;

    @Inject
    private UserTransaction transaction;

    /** Does work in a transaction of its own; nothing is kept of work that throws. */
    public <T> T of(Supplier<T> work) {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("The transaction cannot be begun or ended", e);
        }
    }
}
