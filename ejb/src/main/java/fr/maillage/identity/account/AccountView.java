package fr.maillage.identity.account;

import fr.maillage.identity.Grant;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One account.
 *
 * @param email null when unknown
 * @param language {@code fr} or {@code en}
 * @param active whether it may sign in
 * @param expiresOn the last day it may be used; null when there is none
 * @param lockedUntil when wrong passwords lock it no longer, in UTC; null when they do not
 * @param createdAt in UTC
 * @param lastSignInAt in UTC; null when it never did
 * @param grants never null
 * @param version to be given back with a change
 */
public record AccountView(
        UUID id,
        String login,
        String displayName,
        String email,
        String language,
        boolean active,
        LocalDate expiresOn,
        OffsetDateTime lockedUntil,
        OffsetDateTime createdAt,
        OffsetDateTime lastSignInAt,
        List<Grant> grants,
        int version)
        implements Serializable {

    public AccountView {
        grants = List.copyOf(grants);
    }
}
