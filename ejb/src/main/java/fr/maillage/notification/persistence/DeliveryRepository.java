package fr.maillage.notification.persistence;

import fr.maillage.notification.model.OutboxMessage;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Outbox as the job that sends messages reads and notes it, and the addresses that refuse them. */
@ApplicationScoped
public class DeliveryRepository {

    private static final String DUE = "state = 'WAITING' and next_attempt_at <= ?1";
    private static final String FREE = "(claimed_until is null or claimed_until <= ?1)";
    private static final String MINE = " where id = ?1 and claimed_by = ?2 and state = 'WAITING'";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Counts the messages that are to be sent now, and taken by nobody. */
    public long due(OffsetDateTime now) {
        return Rows.number(entities, "select count(*) from outbox_message where " + DUE + " and " + FREE, now);
    }

    /** Gives back what earlier runs had taken: only one run works at a time. */
    public void release() {
        Rows.execute(
                entities,
                "update outbox_message set claimed_by = null, claimed_until = null"
                        + " where state = 'WAITING' and claimed_by is not null");
    }

    /** Takes messages that are due; nobody else gets them until a moment. */
    public List<OutboxMessage> claim(UUID run, int most, OffsetDateTime now, OffsetDateTime until) {
        Rows.execute(
                entities,
                "update outbox_message set claimed_by = ?2, claimed_until = ?3 where id in"
                        + " (select d.id from outbox_message d where d.state = 'WAITING' and d.next_attempt_at <= ?1"
                        + " and (d.claimed_until is null or d.claimed_until <= ?1) order by d.next_attempt_at, d.id"
                        + " limit " + most + ") and " + DUE + " and " + FREE,
                now,
                run.toString(),
                until);
        return Rows.entities(
                entities,
                OutboxMessage.class,
                "select * from outbox_message where claimed_by = ?1 and state = 'WAITING' order by next_attempt_at, id",
                List.of(run.toString()));
    }

    /** Notes that an attempt begins; false where the message is no longer this run's. */
    public boolean begin(long id, UUID run, OffsetDateTime until) {
        return Rows.execute(
                        entities,
                        "update outbox_message set attempts = attempts + 1, claimed_until = ?3,"
                                + " version = version + 1" + MINE,
                        id,
                        run.toString(),
                        until)
                == 1;
    }

    /**
     * Notes how a message ended; false where it is no longer this run's.
     *
     * @param error null for none
     */
    public boolean end(long id, UUID run, String state, String error, OffsetDateTime now) {
        return Rows.execute(
                        entities,
                        "update outbox_message set state = ?3, last_error = cast(?4 as varchar(1000)),"
                                + " ended_at = ?5, claimed_by = null, claimed_until = null, version = version + 1"
                                + MINE,
                        id,
                        run.toString(),
                        state,
                        error,
                        now)
                == 1;
    }

    /** Lets a message wait for another attempt. */
    public void postpone(long id, UUID run, String error, OffsetDateTime next) {
        Rows.execute(
                entities,
                "update outbox_message set last_error = ?3, next_attempt_at = ?4, claimed_by = null,"
                        + " claimed_until = null, version = version + 1" + MINE,
                id,
                run.toString(),
                error,
                next);
    }

    /** Lets everything that is due wait: the server cannot be reached. */
    public void postponeDue(String error, OffsetDateTime now, OffsetDateTime next) {
        Rows.execute(
                entities,
                "update outbox_message set last_error = ?2, next_attempt_at = ?3, claimed_by = null,"
                        + " claimed_until = null, version = version + 1 where " + DUE,
                now,
                error,
                next);
    }

    /** Which of these digests stand for addresses that refuse messages, in one statement. */
    public Set<String> refused(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(Rows.list(
                entities,
                "select address_hash from mail_refusal where address_hash in (" + Rows.marks(hashes) + ")",
                hashes,
                row -> row.text("address_hash")));
    }

    /** Notes that an address refuses messages; false where it did already. */
    public boolean refuse(String hash, OffsetDateTime now) {
        return Rows.execute(
                        entities,
                        "insert into mail_refusal (address_hash, refused_at)"
                                + " select cast(?1 as varchar(64)), cast(?2 as timestamp(6) with time zone)"
                                + " where not exists (select 1 from mail_refusal where address_hash = ?1)",
                        hash,
                        now)
                == 1;
    }
}
