package fr.maillage.identity.account;

import fr.maillage.identity.Grant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An account with its rights, as whoever reviews rights sees it.
 *
 * @param expiresOn the last day it may be used; null when there is none
 * @param lastSignInAt in UTC; null when it never did
 * @param reviewedAt when its rights were last found right, in UTC; null when they never were
 * @param reviewedBy who found them right; null when nobody did
 * @param due whether it is time to look at them again
 */
public record ReviewedAccount(
        UUID id,
        String login,
        String displayName,
        LocalDate expiresOn,
        OffsetDateTime lastSignInAt,
        List<HeldGrant> grants,
        OffsetDateTime reviewedAt,
        String reviewedBy,
        boolean due) {

    /**
     * A right with its age.
     *
     * @param since in UTC; null when it was given before that was kept
     */
    public record HeldGrant(Grant grant, OffsetDateTime since) {}

    public ReviewedAccount {
        grants = List.copyOf(grants);
    }
}
