package fr.maillage.identity.persistence;

import fr.maillage.identity.model.LockPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Notes sign-ins in accounts, without making an open edit form of one stale. With a transaction of its own where there
 * is none, because passwords are checked outside transactions.
 */
@ApplicationScoped
@Transactional
public class SignInRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Notes a sign-in. */
    public void signedIn(UUID account, OffsetDateTime at) {
        entities.createQuery("update Account a set a.lastSignInAt = :at where a.uuid = :account")
                .setParameter("at", at)
                .setParameter("account", account)
                .executeUpdate();
        // A lock holds for who guesses elsewhere, although she is let in where she is known.
        entities.createQuery("update Account a set a.failedSignIns = 0, a.lockedAt = null where a.uuid = :account"
                        + " and (a.lockedAt is null or a.lockedAt <= :over)")
                .setParameter("account", account)
                .setParameter("over", at.minus(LockPolicy.LASTS))
                .executeUpdate();
    }

    /**
     * Counts a wrong password, unless the account is locked already; whether that one made them too many, so that the
     * account is locked from now on.
     */
    public boolean failed(UUID account, OffsetDateTime now) {
        int counted = entities.createQuery(
                        "update Account a set a.failedSignIns = a.failedSignIns + 1 where a.uuid = :account"
                                + " and (a.lockedAt is null or a.lockedAt <= :over)")
                .setParameter("account", account)
                .setParameter("over", now.minus(LockPolicy.LASTS))
                .executeUpdate();
        if (counted == 0) {
            return false;
        }
        return entities.createQuery("update Account a set a.lockedAt = :now, a.failedSignIns = 0"
                                + " where a.uuid = :account and a.failedSignIns >= :limit")
                        .setParameter("now", now)
                        .setParameter("account", account)
                        .setParameter("limit", LockPolicy.FAILURES)
                        .executeUpdate()
                > 0;
    }
}
