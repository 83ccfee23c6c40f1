package fr.maillage.identity.model;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * When wrong passwords keep an account from signing in. The lock ends by itself, further failures do not prolong it, and
 * it leaves the addresses in peace that the account has signed in from: nobody can shut somebody out by guessing at her
 * password.
 */
public final class LockPolicy {

    /** So many wrong passwords in a row lock an account. */
    public static final int FAILURES = 20;

    /** Duration of a lock unless an administrator ends it. */
    public static final Duration LASTS = Duration.ofHours(1);

    private LockPolicy() {}

    /**
     * Tells if a lock still holds.
     *
     * @param lockedAt null where there was none
     */
    public static boolean locked(OffsetDateTime lockedAt, OffsetDateTime now) {
        return lockedAt != null && now.isBefore(lockedAt.plus(LASTS));
    }
}
