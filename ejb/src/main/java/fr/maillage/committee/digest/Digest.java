package fr.maillage.committee.digest;

import fr.maillage.ask.Ask;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * That somebody's period was looked at.
 *
 * @param id what the secret of her link is made from
 * @param key her identifier and the period
 * @param items how many things awaited her
 * @param expiresAt from when on her link leads nowhere
 */
public record Digest(
        UUID id, long person, LocalDate from, String key, int items, OffsetDateTime madeAt, OffsetDateTime expiresAt) {

    /** That she is told of them by a link. */
    Ask ask() {
        return new Ask(id, id, person, 1);
    }
}
