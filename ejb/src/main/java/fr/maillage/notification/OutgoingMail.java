package fr.maillage.notification;

/**
 * A message on its way.
 *
 * @param text complete, with its link and how to refuse further messages
 * @param refusal the address by which the recipient refuses further messages
 */
record OutgoingMail(
        long id, int attempts, String recipient, String subject, String text, String messageId, String refusal) {}
