package fr.maillage.place.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Remembers which request of which program made which place. */
@ApplicationScoped
public class CreationKeyRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** What a key stands for; empty when it is new. */
    public Optional<Made> find(String login, String key) {
        List<?> rows = entities.createNativeQuery("select content_sha256, place_uuid from place_creation_key"
                        + " where login = ? and request_key = ?")
                .setParameter(1, login)
                .setParameter(2, key)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Made((String) row[0], UUID.fromString((String) row[1])))
                .findFirst();
    }

    /**
     * Remembers a key.
     *
     * @throws jakarta.persistence.PersistenceException when another request has just used it
     */
    public void add(String login, String key, Made made, OffsetDateTime now) {
        entities.createNativeQuery("insert into place_creation_key"
                        + " (login, request_key, content_sha256, place_uuid, created_at) values (?, ?, ?, ?, ?)")
                .setParameter(1, login)
                .setParameter(2, key)
                .setParameter(3, made.contentSha256())
                .setParameter(4, made.place().toString())
                .setParameter(5, Timestamp.from(now.toInstant()))
                .executeUpdate();
    }

    /**
     * What a request made.
     *
     * @param contentSha256 of what it asked for, in hexadecimal
     */
    public record Made(String contentSha256, UUID place) {}
}
