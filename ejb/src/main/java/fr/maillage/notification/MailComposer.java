package fr.maillage.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Collectors;

/** Makes the mail of a message: its text, and the same text as simple HTML. */
final class MailComposer {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private MailComposer() {}

    /**
     * @param from the sender's address
     * @param name how the sender is called
     */
    static MimeMessage compose(Session session, OutgoingMail mail, String from, String name, Date date)
            throws MessagingException {
        MimeMessage message = new StableMessage(session, mail.messageId());
        try {
            message.setFrom(new InternetAddress(from, name, UTF8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), UTF8);
        message.setSentDate(date);
        // RFC 3834: no automatic answer is wanted. RFC 8058: a mail client can refuse further messages by itself.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + mail.refusal() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.text(), UTF8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(html(mail.text()), UTF8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    /** Paragraphs, lines and links; whatever else the text holds is shown as it stands. */
    static String html(String text) {
        String paragraphs = Arrays.stream(NotificationPatterns.PARAGRAPH.split(escaped(text.strip())))
                .map(p -> "<p>" + NotificationPatterns.LINE_BREAK.replaceAll(p, "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        String linked = NotificationPatterns.ADDRESS.matcher(paragraphs).replaceAll("<a href=\"$0\">$0</a>");
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + linked + "</body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Keeps the identifier that the outbox gave it, so that a message that is sent twice is known as one. */
    private static final class StableMessage extends MimeMessage {

        private final String identifier;

        StableMessage(Session session, String identifier) {
            super(session);
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifier);
        }
    }
}
