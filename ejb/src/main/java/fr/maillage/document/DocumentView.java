package fr.maillage.document;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A stored file.
 *
 * @param fileName as it was given, without folders
 * @param mediaType told from its content, never from what the sender claimed
 * @param size in bytes
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 * @param purpose what it was given for, such as {@code import} or {@code rejects}
 * @param ownerId the account that gave it; null for the system
 */
public record DocumentView(
        UUID id,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String purpose,
        UUID ownerId,
        String ownerName,
        OffsetDateTime createdAt) {}
