package fr.maillage.notification;

import fr.maillage.shared.RecordRef;

/**
 * A message on its way.
 *
 * @param about what it is about
 * @param text complete, with its link and how to refuse further messages
 * @param calendar an entry for the recipient's calendar, complete and folded; null for none
 * @param refusal the address by which the recipient refuses further messages
 */
record OutgoingMail(
        long id,
        int attempts,
        RecordRef about,
        String recipient,
        String subject,
        String text,
        String calendar,
        String messageId,
        String refusal) {}
