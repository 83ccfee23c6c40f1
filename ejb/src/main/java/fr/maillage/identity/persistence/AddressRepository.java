package fr.maillage.identity.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** From where accounts have signed in; of addresses only digests are kept. */
@ApplicationScoped
public class AddressRepository {

    private static final String OF_ACCOUNT = " account_id = (select id from account where uuid = ?1)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Tells if an account has signed in from an address since a moment. */
    @Transactional
    public boolean knows(UUID account, String digest, OffsetDateTime since) {
        return Rows.number(
                        entities,
                        "select count(*) from account_address where" + OF_ACCOUNT
                                + " and digest = ?2 and last_at >= ?3",
                        account.toString(),
                        digest,
                        since)
                > 0;
    }

    /**
     * Notes that an account has signed in from an address, and forgets those of its addresses that were last used
     * before a moment.
     */
    @Transactional
    public void note(UUID account, String digest, OffsetDateTime at, OffsetDateTime forgetBefore) {
        // Two sign-ins at once come here one after the other, so that the address is not inserted twice.
        Rows.lock(entities, "select id from account where uuid = ?1 for update", List.of(account.toString()));
        int known = Rows.execute(
                entities,
                "update account_address set last_at = ?3 where" + OF_ACCOUNT + " and digest = ?2",
                account.toString(),
                digest,
                at);
        if (known == 0) {
            Rows.execute(
                    entities,
                    "insert into account_address (account_id, digest, last_at)"
                            + " select id, cast(?2 as varchar(64)), cast(?3 as timestamp(6) with time zone)"
                            + " from account where uuid = ?1",
                    account.toString(),
                    digest,
                    at);
        }
        Rows.execute(
                entities,
                "delete from account_address where" + OF_ACCOUNT + " and last_at < ?2",
                account.toString(),
                forgetBefore);
    }
}
