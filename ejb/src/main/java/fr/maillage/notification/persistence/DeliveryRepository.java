package fr.maillage.notification.persistence;

import fr.maillage.notification.model.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the job that sends messages reads and notes, and the addresses that refuse them. */
@ApplicationScoped
public class DeliveryRepository {

    private static final String DUE = "state = 'WAITING' and next_attempt_at <= ?1";
    private static final String FREE = "(claimed_until is null or claimed_until <= ?1)";
    private static final String MINE = " where id = ?1 and claimed_by = ?2 and state = 'WAITING'";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** How many messages are to be sent now, and taken by nobody. */
    public long due(OffsetDateTime now) {
        return ((Number) entities.createNativeQuery("select count(*) from outbox_message where " + DUE + " and " + FREE)
                        .setParameter(1, now)
                        .getSingleResult())
                .longValue();
    }

    /** Gives back what earlier runs had taken: only one run works at a time. */
    public void release() {
        entities.createNativeQuery("update outbox_message set claimed_by = null, claimed_until = null"
                        + " where state = 'WAITING' and claimed_by is not null")
                .executeUpdate();
    }

    /** Takes messages that are due; nobody else gets them until a moment. */
    public List<OutboxMessage> claim(UUID run, int most, OffsetDateTime now, OffsetDateTime until) {
        entities.createNativeQuery("update outbox_message set claimed_by = ?2, claimed_until = ?3 where id in"
                        + " (select d.id from outbox_message d where d.state = 'WAITING' and d.next_attempt_at <= ?1"
                        + " and (d.claimed_until is null or d.claimed_until <= ?1) order by d.next_attempt_at, d.id"
                        + " limit " + most + ") and " + DUE + " and " + FREE)
                .setParameter(1, now)
                .setParameter(2, run.toString())
                .setParameter(3, until)
                .executeUpdate();
        Query taken = entities.createNativeQuery(
                "select * from outbox_message where claimed_by = ?1 and state = 'WAITING' order by next_attempt_at, id",
                OutboxMessage.class);
        return taken.setParameter(1, run.toString())
                .getResultStream()
                .map(OutboxMessage.class::cast)
                .toList();
    }

    /** Notes that an attempt begins; false where the message is no longer this run's. */
    public boolean begin(long id, UUID run, OffsetDateTime until) {
        return entities.createNativeQuery("update outbox_message set attempts = attempts + 1, claimed_until = ?3,"
                                + " version = version + 1" + MINE)
                        .setParameter(1, id)
                        .setParameter(2, run.toString())
                        .setParameter(3, until)
                        .executeUpdate()
                == 1;
    }

    /**
     * Notes how a message ended; false where it is no longer this run's.
     *
     * @param error null for none
     */
    public boolean end(long id, UUID run, String state, String error, OffsetDateTime now) {
        return entities.createNativeQuery(
                                "update outbox_message set state = ?3, last_error = cast(?4 as varchar(1000)),"
                                        + " ended_at = ?5, claimed_by = null, claimed_until = null, version = version + 1"
                                        + MINE)
                        .setParameter(1, id)
                        .setParameter(2, run.toString())
                        .setParameter(3, state)
                        .setParameter(4, error)
                        .setParameter(5, now)
                        .executeUpdate()
                == 1;
    }

    /** Lets a message wait for another attempt. */
    public void postpone(long id, UUID run, String error, OffsetDateTime next) {
        entities.createNativeQuery("update outbox_message set last_error = ?3, next_attempt_at = ?4, claimed_by = null,"
                        + " claimed_until = null, version = version + 1" + MINE)
                .setParameter(1, id)
                .setParameter(2, run.toString())
                .setParameter(3, error)
                .setParameter(4, next)
                .executeUpdate();
    }

    /** Lets everything that is due wait: the server cannot be reached. */
    public void postponeDue(String error, OffsetDateTime now, OffsetDateTime next) {
        entities.createNativeQuery("update outbox_message set last_error = ?2, next_attempt_at = ?3, claimed_by = null,"
                        + " claimed_until = null, version = version + 1 where " + DUE)
                .setParameter(1, now)
                .setParameter(2, error)
                .setParameter(3, next)
                .executeUpdate();
    }

    /** Which of these digests stand for addresses that refuse messages, in one statement. */
    public Set<String> refused(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        String marks = String.join(",", Collections.nCopies(hashes.size(), "?"));
        Query query = entities.createNativeQuery(
                "select address_hash from mail_refusal where address_hash in (" + marks + ")");
        int index = 1;
        for (String hash : hashes) {
            query.setParameter(index++, hash);
        }
        Set<String> refused = new HashSet<>();
        query.getResultList().forEach(hash -> refused.add((String) hash));
        return refused;
    }

    /** Notes that an address refuses messages; false where it did already. */
    public boolean refuse(String hash, OffsetDateTime now) {
        return entities.createNativeQuery("insert into mail_refusal (address_hash, refused_at)"
                                + " select cast(?1 as varchar(64)), cast(?2 as timestamp(6) with time zone)"
                                + " where not exists (select 1 from mail_refusal where address_hash = ?1)")
                        .setParameter(1, hash)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }
}
