package fr.maillage.place.persistence;

import fr.maillage.shared.persistence.Rows;
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

    /** Finds what a key stands for; empty when it is new. */
    public Optional<Made> find(String login, String key) {
        return Rows.list(
                        entities,
                        "select content_sha256, place_uuid from place_creation_key where login = ? and request_key = ?",
                        List.of(login, key),
                        row -> new Made(row.text("content_sha256"), row.uuid("place_uuid")))
                .stream()
                .findFirst();
    }

    /**
     * Remembers a key.
     *
     * @throws jakarta.persistence.PersistenceException when another request has just used it
     */
    public void add(String login, String key, Made made, OffsetDateTime now) {
        Rows.execute(
                entities,
                "insert into place_creation_key (login, request_key, content_sha256, place_uuid, created_at)"
                        + " values (?, ?, ?, ?, ?)",
                List.of(login, key, made.contentSha256(), made.place().toString(), Timestamp.from(now.toInstant())));
    }

    /**
     * Place that a request made.
     *
     * @param contentSha256 of what it asked for, in hexadecimal
     */
    public record Made(String contentSha256, UUID place) {}
}
