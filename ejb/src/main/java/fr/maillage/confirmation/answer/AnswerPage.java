package fr.maillage.confirmation.answer;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Page that somebody sees who follows the link of her message.
 *
 * @param name whom the message was sent to
 * @param used whether everything was answered: the link is consumed
 */
public record AnswerPage(String name, OffsetDateTime expiresAt, boolean used, List<AnswerRecord> records) {}
