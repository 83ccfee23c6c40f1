package fr.maillage.identity.persistence;

import fr.maillage.identity.model.AccountLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Links by which people choose their passwords. */
@ApplicationScoped
public class LinkRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public void add(AccountLink link) {
        entities.persist(link);
    }

    /** Ends the links that an account has not used yet: only the last one made counts. */
    public void endOpen(UUID account, OffsetDateTime now) {
        entities.createQuery("update AccountLink l set l.usedAt = :now where l.usedAt is null and l.account.id ="
                        + " (select a.id from Account a where a.uuid = :account)")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** The link with a digest. */
    public Optional<AccountLink> byHash(String hash) {
        return entities.createQuery("select l from AccountLink l where l.hash = :hash", AccountLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The link with a digest, which nobody else uses until this transaction ends. */
    public Optional<AccountLink> lock(String hash) {
        Optional<AccountLink> link = byHash(hash);
        link.ifPresent(l -> entities.refresh(l, LockModeType.PESSIMISTIC_WRITE));
        return link;
    }
}
