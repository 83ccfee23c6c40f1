package fr.maillage.identity.account;

import java.time.Duration;

/** Purpose of a link to choose a password. */
public enum LinkPurpose {
    /** The first password of a new account. */
    INVITATION(Duration.ofDays(7)),
    /** A new password for somebody who has lost hers. */
    RESET(Duration.ofDays(1));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    /** Gives the time for which it may be used. */
    public Duration lasts() {
        return lasts;
    }
}
