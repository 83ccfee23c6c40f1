package fr.maillage.identity.account;

import java.time.Duration;

/** What a link to choose a password is for. */
public enum LinkPurpose {
    /** The first password of a new account. */
    INVITATION(Duration.ofDays(7)),
    /** A new password for somebody who has lost hers. */
    RESET(Duration.ofDays(1));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    /** How long it may be used. */
    public Duration lasts() {
        return lasts;
    }
}
