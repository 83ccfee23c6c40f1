package fr.maillage.identity;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A valid token as its owner sees it.
 *
 * @param name what it is for, in the owner's words
 * @param createdAt in UTC
 * @param expiresAt in UTC
 */
public record TokenView(UUID id, String name, OffsetDateTime createdAt, OffsetDateTime expiresAt) {}
