package fr.maillage.notification;

import fr.maillage.notification.model.OutboxMessage;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Messages as pages show them. */
@ApplicationScoped
class MessageViews {

    @Inject
    private MailTexts texts;

    /**
     * A message as it was written.
     *
     * @param mailbox whether as its recipient reads it instead, secrets and all
     */
    MessageView of(OutboxMessage message, boolean mailbox) {
        return new MessageView(
                message.uuid(),
                message.recipient(),
                message.subject(),
                mailbox ? texts.text(message) : message.body(),
                mailbox ? texts.htmlHere(message) : null,
                mailbox ? texts.calendar(message) : null,
                MessageState.valueOf(message.state()),
                message.attempts(),
                message.nextAttemptAt(),
                message.lastError(),
                new RecordRef(message.recordType(), message.recordId()),
                message.createdAt(),
                message.createdBy(),
                message.endedAt());
    }
}
