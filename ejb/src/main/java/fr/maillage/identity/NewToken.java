package fr.maillage.identity;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A token that was just made; to be shown once, since only its hash is kept.
 *
 * @param id by which it can be revoked
 * @param token what goes behind {@code Authorization: Bearer}
 * @param expiresAt in UTC
 */
public record NewToken(UUID id, String token, OffsetDateTime expiresAt) {

    /** Without the token, so that it never gets into a log. */
    @Override
    public String toString() {
        return "NewToken[" + id + "]";
    }
}
