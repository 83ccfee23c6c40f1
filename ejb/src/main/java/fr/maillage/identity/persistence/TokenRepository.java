package fr.maillage.identity.persistence;

import fr.maillage.identity.model.AccessToken;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Access tokens. */
@ApplicationScoped
public class TokenRepository {

    private static final String VALID = " t.revokedAt is null and t.expiresAt > :now"
            + " and t.account.active = true and (t.account.expiresOn is null or t.account.expiresOn >= :today)"
            + " and t.credentialStamp = t.account.credentialStamp";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public void add(AccessToken token) {
        entities.persist(token);
    }

    /** The token with that hash, if it is still valid, with its account and the grants; in one query. */
    public Optional<AccessToken> valid(String hash, OffsetDateTime now, LocalDate today) {
        return entities.createQuery(
                        "select distinct t from AccessToken t join fetch t.account a left join fetch a.grants"
                                + " where t.hash = :hash and" + VALID,
                        AccessToken.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** Notes that a token was used. */
    public void used(UUID token, OffsetDateTime at) {
        entities.createQuery("update AccessToken t set t.lastUsedAt = :at where t.uuid = :token")
                .setParameter("at", at)
                .setParameter("token", token)
                .executeUpdate();
    }

    /** Ends all tokens of an account that are not ended. */
    public void revokeAll(UUID account, OffsetDateTime at) {
        Rows.execute(
                entities,
                "update access_token set revoked_at = ? where revoked_at is null"
                        + " and account_id in (select a.id from account a where a.uuid = ?)",
                at,
                account.toString());
    }

    /** The valid tokens of an account, the newest first. */
    public List<AccessToken> validOf(UUID account, OffsetDateTime now, LocalDate today) {
        return entities.createQuery(
                        "select t from AccessToken t where t.account.uuid = :account and" + VALID
                                + " order by t.createdAt desc, t.id desc",
                        AccessToken.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * A page of all valid tokens with their accounts, the newest first.
     *
     * @param demonstration whether those of the demonstration's accounts are among them
     */
    public List<AccessToken> valid(PageRequest page, OffsetDateTime now, LocalDate today, boolean demonstration) {
        return entities.createQuery(
                        "select t from AccessToken t join fetch t.account where" + VALID + whose(demonstration)
                                + " order by t.createdAt desc, t.id desc",
                        AccessToken.class)
                .setParameter("now", now)
                .setParameter("today", today)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long countValid(OffsetDateTime now, LocalDate today, boolean demonstration) {
        return entities.createQuery(
                        "select count(t) from AccessToken t where" + VALID + whose(demonstration), Long.class)
                .setParameter("now", now)
                .setParameter("today", today)
                .getSingleResult();
    }

    private static String whose(boolean demonstration) {
        return demonstration ? "" : " and t.account.demonstration = false";
    }

    /** One token, whoever has it. */
    public Optional<AccessToken> byUuid(UUID token) {
        return entities.createQuery("select t from AccessToken t where t.uuid = :token", AccessToken.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
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
