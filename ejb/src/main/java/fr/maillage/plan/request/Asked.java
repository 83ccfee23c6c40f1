package fr.maillage.plan.request;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody who takes part in an action, and whether she was asked for a month.
 *
 * @param actor the actor's identifier
 * @param key the actor's key
 * @param lead whether she leads it
 * @param email where messages go: that of the first contact who may be written to, else the actor's own; null for none
 * @param request the request that was not taken back; null for none
 * @param askedAt null for none, as {@code messageAt}, {@code answeredAt} and {@code expiresAt}
 * @param messages how many were written
 */
public record Asked(
        UUID actor,
        long key,
        String name,
        boolean lead,
        String email,
        UUID request,
        OffsetDateTime askedAt,
        OffsetDateTime expiresAt,
        int messages,
        OffsetDateTime messageAt,
        OffsetDateTime answeredAt)
        implements Serializable {

    public boolean reachable() {
        return email != null;
    }
}
