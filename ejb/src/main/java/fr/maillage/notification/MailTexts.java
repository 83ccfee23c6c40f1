package fr.maillage.notification;

import fr.maillage.notification.model.OutboxMessage;
import fr.maillage.shared.CalendarFile;
import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Messages as their recipients read them: the outbox has marks where the links stand that only the recipient may have. */
@ApplicationScoped
class MailTexts {

    private static final String PAGE = "/unsubscribe?";
    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.notification.texts");

    @Inject
    private LinkSigner signer;

    @Inject
    private Settings settings;

    /** The address by which the recipient refuses further messages. */
    String refusal(OutboxMessage message) {
        return settings.baseUrl() + PAGE + signer.refusal(message.recipient());
    }

    /** The text with its links and how to refuse further messages. */
    String text(OutboxMessage message) {
        return linked(message, message.body()) + TEXTS.of("footer", refusal(message));
    }

    /** The text as HTML whose links lead to the product that shows it, whatever address messages name. */
    String htmlHere(OutboxMessage message) {
        String base = "href=\"" + MailComposer.escaped(settings.baseUrl());
        return MailComposer.paragraphs(text(message)).replace(base + '/', "href=\"/");
    }

    /** The entry for the recipient's calendar with its links, folded; null for none. */
    String calendar(OutboxMessage message) {
        return message.calendar() == null ? null : CalendarFile.folded(linked(message, message.calendar()));
    }

    /** A text of the message with its link, which lengthens lines: whatever has a longest one is folded after. */
    private String linked(OutboxMessage message, String text) {
        String linked = message.linkSeed() == null
                ? text
                : text.replace(NewMessage.LINK, address(message.linkPath(), message.linkSeed()));
        int number = 0;
        for (OutboxMessage.Further link : message.furtherLinks()) {
            linked = linked.replace(OutboxMessage.mark(++number), address(link.path(), link.seed()));
        }
        return linked;
    }

    private String address(String path, UUID seed) {
        return settings.baseUrl() + path + "?link=" + signer.secret(seed);
    }
}
