package fr.maillage.identity.account;

import fr.maillage.identity.Grant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An account as a list shows it.
 *
 * @param email null when unknown
 * @param active whether it may sign in
 * @param expiresOn the last day it may be used; null when there is none
 * @param lastSignInAt in UTC; null when it never did
 * @param demonstration whether the demonstration brought it along: locked where that is off
 * @param grants never null
 */
public record AccountSummary(
        UUID id,
        String login,
        String displayName,
        String email,
        boolean active,
        LocalDate expiresOn,
        OffsetDateTime lastSignInAt,
        boolean demonstration,
        List<Grant> grants) {

    public AccountSummary {
        grants = List.copyOf(grants);
    }
}
