package fr.maillage.notification.persistence;

import fr.maillage.notification.model.OutboxMessage;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Messages by their recipient, whose address is stored in lower case. */
@ApplicationScoped
public class RecipientRepository {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The messages to an address, the latest first. */
    public List<OutboxMessage> to(String recipient) {
        return entities.createQuery(
                        "select m from OutboxMessage m where m.recipient = :recipient order by m.id desc",
                        OutboxMessage.class)
                .setParameter("recipient", recipient)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Deletes them, but for one that is being handed over at this moment. */
    public void remove(String recipient) {
        Rows.execute(
                entities,
                "delete from outbox_message where recipient = ?1"
                        + " and not (state = 'WAITING' and claimed_by is not null)",
                recipient);
    }
}
