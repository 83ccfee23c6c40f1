package fr.maillage.notification;

import fr.maillage.shared.RecordRef;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A message as pages show it.
 *
 * @param text as it was written: with a mark in the place of its link; in the demonstration as its recipient reads it
 * @param html the same as HTML with links that work; null outside of the demonstration
 * @param calendar the entry for the recipient's calendar; null for none, and outside of the demonstration
 * @param attempts how often it was tried to send it
 * @param nextAttemptAt when it will be tried again; of no meaning unless it waits
 * @param lastError what the mail server or the network said last; null when nothing went wrong
 * @param record what it is about
 * @param endedAt when it was sent, failed or was held back; null while it waits
 */
public record MessageView(
        UUID id,
        String recipient,
        String subject,
        String text,
        String html,
        String calendar,
        MessageState state,
        int attempts,
        OffsetDateTime nextAttemptAt,
        String lastError,
        RecordRef record,
        OffsetDateTime createdAt,
        String createdBy,
        OffsetDateTime endedAt) {}
