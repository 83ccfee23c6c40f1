package fr.maillage.identity.persistence;

import fr.maillage.identity.model.AccountSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions that are open in browsers. */
@ApplicationScoped
public class SessionRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public void add(AccountSession session) {
        entities.persist(session);
    }

    /** The session, unless the password has changed since, with its account and the grants; in one query. */
    public Optional<AccountSession> valid(UUID session) {
        return entities.createQuery(
                        "select distinct s from AccountSession s join fetch s.account a left join fetch a.grants"
                                + " where s.uuid = :session and s.credentialStamp = a.credentialStamp",
                        AccountSession.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    /** Notes that a session was used. */
    public void seen(UUID session, OffsetDateTime at) {
        entities.createQuery("update AccountSession s set s.lastSeenAt = :at where s.uuid = :session")
                .setParameter("at", at)
                .setParameter("session", session)
                .executeUpdate();
    }

    /** The sessions of an account that were used since a moment, the last used first. */
    public List<AccountSession> of(UUID account, OffsetDateTime since) {
        return entities.createQuery(
                        "select s from AccountSession s where s.account.uuid = :account and s.lastSeenAt >= :since"
                                + " and s.credentialStamp = s.account.credentialStamp"
                                + " order by s.lastSeenAt desc, s.id desc",
                        AccountSession.class)
                .setParameter("account", account)
                .setParameter("since", since)
                .getResultList();
    }

    /** Ends a session of an account; how many there were. */
    public int end(UUID account, UUID session) {
        return entities.createQuery("delete from AccountSession s where s.uuid = :session and s.account.id ="
                        + " (select a.id from Account a where a.uuid = :account)")
                .setParameter("session", session)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Forgets a session, whoever's it was. */
    public void forget(UUID session) {
        entities.createQuery("delete from AccountSession s where s.uuid = :session")
                .setParameter("session", session)
                .executeUpdate();
    }

    /** Forgets those that nobody has used since a moment. */
    public void forgetUnusedSince(OffsetDateTime moment) {
        entities.createQuery("delete from AccountSession s where s.lastSeenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
