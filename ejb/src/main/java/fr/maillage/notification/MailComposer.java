package fr.maillage.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Collectors;

/**
 * Makes the mail of a message: its text, the same text as simple HTML, and where it has one the entry for the recipient's
 * calendar (RFC 6047).
 */
final class MailComposer {

    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private static final String FILE = "invitation.ics";

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
        message.setContent(
                mail.calendar() == null ? alternatives(plain, html) : invitation(plain, html, mail.calendar()));
        message.saveChanges();
        return message;
    }

    /**
     * The entry stands twice. Programs that know entries take the last of the alternatives, which must come first of all
     * and name its method; the others show a file, whose type is another one, so that nobody enters it twice.
     */
    private static MimeMultipart invitation(MimeBodyPart plain, MimeBodyPart html, String calendar)
            throws MessagingException {
        String method = calendar.contains("\r\nMETHOD:CANCEL\r\n") ? "CANCEL" : "REQUEST";
        MimeBodyPart entry = entry(calendar, "text/calendar; method=" + method + "; charset=" + UTF8);
        MimeBodyPart all = new MimeBodyPart();
        all.setContent(alternatives(plain, html, entry));
        MimeBodyPart file = entry(calendar, "application/ics; name=" + FILE);
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName(FILE);
        return new MimeMultipart("mixed", all, file);
    }

    private static MimeMultipart alternatives(MimeBodyPart... parts) throws MessagingException {
        return new MimeMultipart("alternative", parts);
    }

    /** In base64: a server on the way may not turn its ends of lines, nor cut lines of characters of several octets. */
    private static MimeBodyPart entry(String calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    static String html(String text) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + paragraphs(text) + "</body></html>";
    }

    /** Paragraphs, lines and links; whatever else the text holds is shown as it stands. */
    static String paragraphs(String text) {
        String paragraphs = Arrays.stream(NotificationPatterns.PARAGRAPH.split(escaped(text.strip())))
                .map(p -> "<p>" + NotificationPatterns.LINE_BREAK.replaceAll(p, "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        return NotificationPatterns.ADDRESS.matcher(paragraphs).replaceAll("<a href=\"$0\">$0</a>");
    }

    static String escaped(String text) {
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
