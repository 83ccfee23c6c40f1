package fr.maillage.notification.persistence;

import fr.maillage.notification.model.OutboxMessage;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes messages and lists them. */
@ApplicationScoped
public class OutboxRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public void add(OutboxMessage message) {
        entities.persist(message);
    }

    public void flush() {
        entities.flush();
    }

    /** Which of these keys have a message already, in one statement. */
    public Set<String> known(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        entities.createQuery("select m.key from OutboxMessage m where m.key in :keys", String.class)
                                .setParameter("keys", keys)
                                .getResultList());
    }

    public Optional<OutboxMessage> byUuid(UUID uuid) {
        return entities.createQuery("select m from OutboxMessage m where m.uuid = :uuid", OutboxMessage.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    public OutboxMessage byId(long id) {
        return entities.find(OutboxMessage.class, id);
    }

    /**
     * A slice of the list.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<OutboxMessage> slice(OutboxCriteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select m.* from outbox_message m where " + criteria.where(parameters) + " order by " + orderBy
                + " limit " + limit + " offset " + offset;
        return Rows.entities(entities, OutboxMessage.class, sql, parameters);
    }

    public long count(OutboxCriteria criteria) {
        List<Object> parameters = new ArrayList<>();
        return Rows.number(
                entities, "select count(*) from outbox_message m where " + criteria.where(parameters), parameters);
    }

    /** Lets a failed message wait for another attempt. */
    public void retryOne(UUID uuid, OffsetDateTime now) {
        Rows.execute(
                entities,
                "update outbox_message set state = 'WAITING', attempts = 0, next_attempt_at = ?2,"
                        + " ended_at = null, version = version + 1 where uuid = ?1 and state = 'FAILED'",
                uuid.toString(),
                now);
    }

    /** Holds back what waits and that no run has taken. */
    public int withdraw(String keyPrefix, OffsetDateTime now) {
        return Rows.execute(
                entities,
                "update outbox_message set state = 'SUPPRESSED', ended_at = ?2,"
                        + " version = version + 1 where state = 'WAITING' and claimed_by is null"
                        + " and idempotency_key like ?1",
                keyPrefix + "%",
                now);
    }

    /** Holds back what waits about some records and that no run has taken. */
    public int withdraw(String type, Collection<UUID> records, OffsetDateTime now) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(now);
        parameters.add(type);
        records.forEach(record -> parameters.add(record.toString()));
        return Rows.execute(
                entities,
                "update outbox_message set state = 'SUPPRESSED', ended_at = ?, version = version + 1"
                        + " where state = 'WAITING' and claimed_by is null and record_type = ? and record_id in ("
                        + Rows.marks(records) + ")",
                parameters);
    }
}
