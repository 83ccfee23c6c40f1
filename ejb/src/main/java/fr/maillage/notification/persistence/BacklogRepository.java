package fr.maillage.notification.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Counts what waits in the outbox. */
@ApplicationScoped
public class BacklogRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Counts the messages that wait, those that are to be tried again later too. */
    public long waiting() {
        return Rows.number(entities, "select count(*) from outbox_message where state = 'WAITING'");
    }

    /** Counts the messages that were given up since a moment. */
    public long failedSince(OffsetDateTime moment) {
        return Rows.number(
                entities, "select count(*) from outbox_message where state = 'FAILED' and ended_at >= ?1", moment);
    }

    /** When the oldest message that waits was written; empty where none does. */
    public Optional<OffsetDateTime> oldestWaiting() {
        List<OffsetDateTime> oldest = Rows.list(
                entities,
                "select created_at from outbox_message where state = 'WAITING' order by created_at, id limit 1",
                row -> row.moment("created_at"));
        return oldest.stream().findFirst();
    }
}
