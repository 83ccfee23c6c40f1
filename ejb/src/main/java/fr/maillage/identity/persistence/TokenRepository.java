package fr.maillage.identity.persistence;

import fr.maillage.identity.model.AccessToken;
import fr.maillage.identity.model.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Access tokens. */
@ApplicationScoped
public class TokenRepository {

    private static final String VALID = " t.revokedAt is null and t.expiresAt > :now"
            + " and t.account.active = true and t.credentialStamp = t.account.credentialStamp";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public void add(AccessToken token) {
        entities.persist(token);
    }

    /** The active account, with its grants, that holds a token still valid; in one query. */
    public Optional<Account> holderOf(String hash, OffsetDateTime now) {
        return entities.createQuery(
                        "select distinct a from Account a left join fetch a.grants where a.id in"
                                + " (select t.account.id from AccessToken t where t.hash = :hash and" + VALID + ")",
                        Account.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** The valid tokens of an account, the newest first. */
    public List<AccessToken> validOf(UUID account, OffsetDateTime now) {
        return entities.createQuery(
                        "select t from AccessToken t where t.account.uuid = :account and" + VALID
                                + " order by t.createdAt desc, t.id desc",
                        AccessToken.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    /** One token of an account. */
    public Optional<AccessToken> of(UUID account, UUID token) {
        return entities.createQuery(
                        "select t from AccessToken t where t.account.uuid = :account and t.uuid = :token",
                        AccessToken.class)
                .setParameter("account", account)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** The token with a hash, of an account. */
    public Optional<AccessToken> byHash(UUID account, String hash) {
        return entities.createQuery(
                        "select t from AccessToken t where t.account.uuid = :account and t.hash = :hash",
                        AccessToken.class)
                .setParameter("account", account)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
