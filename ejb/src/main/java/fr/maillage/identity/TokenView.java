package fr.maillage.identity;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A valid token as its owner and administrators see it.
 *
 * @param name what it is for, in the owner's words
 * @param createdAt in UTC
 * @param expiresAt in UTC
 * @param lastUsedAt in UTC, to a few minutes; null when it never was
 * @param owner the name of the account
 */
public record TokenView(
        UUID id,
        String name,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        OffsetDateTime lastUsedAt,
        String owner)
        implements Serializable {}
