package fr.maillage.identity.persistence;

import fr.maillage.identity.model.Account;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Finds accounts that are to go, and removes them with all that belongs to them. */
@ApplicationScoped
public class AccountRemovalRepository {

    private static final int MOST = 1000;

    /** Tables that point to an account, before the account itself. */
    private static final List<String> TABLES = List.of(
            "access_token where account_id",
            "account_session where account_id",
            "account_address where account_id",
            "account_link where account_id",
            "account_grant where account_id",
            "account where id");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * The accounts of somebody.
     *
     * @param email in lower case; null for none
     * @param uuid null for none
     */
    public List<Account> of(String email, String uuid) {
        return entities.createQuery(
                        "select distinct a from Account a left join fetch a.grants where lower(a.email) = :email"
                                + " or a.uuid = :uuid order by a.id",
                        Account.class)
                .setParameter("email", email == null ? "" : email.toLowerCase(Locale.ROOT))
                .setParameter("uuid", uuid == null ? new UUID(0, 0) : UUID.fromString(uuid))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Accounts that were made before, that nobody has used since, and that hold no role everywhere. */
    public List<Long> unused(OffsetDateTime limit, String role, int most) {
        return Rows.list(
                entities,
                "select a.id as id from account a where a.created_at < ?1"
                        + " and (a.last_sign_in_at is null or a.last_sign_in_at < ?1)"
                        + " and not exists (select 1 from access_token t where t.account_id = a.id"
                        + " and coalesce(t.last_used_at, t.created_at) >= ?1)"
                        + " and not exists (select 1 from account_grant g where g.account_id = a.id and g.role = ?2"
                        + " and g.territory_id is null) order by a.id fetch first " + most + " rows only",
                row -> row.number("id"),
                limit,
                role);
    }

    /** From where an account is signed in: browser and address, the latest first. */
    public List<String> sessions(long account) {
        return Rows.list(
                entities,
                "select coalesce(browser, '?') || ', ' || coalesce(address, '?') as source from account_session"
                        + " where account_id = ?1 order by last_seen_at desc fetch first " + MOST + " rows only",
                row -> row.text("source"),
                account);
    }

    /** The opaque identifiers of accounts with some keys. */
    public List<UUID> identifiers(List<Long> ids) {
        return Rows.list(
                entities,
                "select uuid as uuid from account where id in (" + Rows.marks(ids) + ")",
                ids,
                row -> row.uuid("uuid"));
    }

    public void remove(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (String table : TABLES) {
            Rows.execute(entities, "delete from " + table + " in (" + Rows.marks(ids) + ")", ids);
        }
        entities.clear();
    }
}
