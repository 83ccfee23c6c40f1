package fr.maillage.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Work that is kept, or undone, by itself whatever becomes of the caller's transaction. */
@Stateless
public class OwnTransactionService {

    /** Does the work in a transaction that begins and ends here; what it throws undoes it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }
}
