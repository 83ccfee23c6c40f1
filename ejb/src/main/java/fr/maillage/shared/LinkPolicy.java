package fr.maillage.shared;

import java.time.OffsetDateTime;

/** When a link that was sent to somebody serves no more. */
public final class LinkPolicy {

    private LinkPolicy() {}

    /** Tells if a link has expired: from its very moment on, as statements that compare {@code expires_at > now} say. */
    public static boolean expired(OffsetDateTime expiresAt, OffsetDateTime now) {
        return !now.isBefore(expiresAt);
    }
}
