package fr.maillage.mailing;

/**
 * Preview of a mailing to a list.
 *
 * @param subject as the first person would get it
 * @param text likewise
 * @param recipient the first person's name; null where there is nobody
 */
public record MailingPreview(
        String subject, String text, String recipient, int written, int refused, int withoutAddress) {}
