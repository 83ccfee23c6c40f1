package fr.maillage.mailing;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Mailing to a list, with its numbers.
 *
 * @param written how many messages were written
 * @param refused how many people were left out because they want no messages
 * @param withoutAddress how many people have no address
 */
public record MailingView(
        UUID id,
        String subject,
        String text,
        int written,
        int refused,
        int withoutAddress,
        OffsetDateTime createdAt,
        String createdBy) {}
