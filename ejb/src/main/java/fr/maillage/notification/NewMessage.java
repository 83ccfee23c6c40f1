package fr.maillage.notification;

import fr.maillage.notification.model.MailAddressPolicy;
import fr.maillage.notification.model.OutboxMessage;
import fr.maillage.shared.RecordRef;
import java.util.List;
import java.util.UUID;

/**
 * A message to send.
 *
 * @param key names what it is for, for ever; a second message under the same key is not written; at most 200 characters
 * @param recipient an e-mail address
 * @param subject one line, at most 200 characters
 * @param text plain text, at most 10,000 characters; paragraphs are set apart by empty lines. {@value #LINK} stands for
 *     the signed link
 * @param record what it is about
 * @param territoryId whoever looks after it sees the message; null: only those who do everywhere
 * @param link null for a message without a link of its own
 * @param calendar an entry for the recipient's calendar with its METHOD, as {@code CalendarFile} writes it before lines are
 *     folded, at most 20,000 characters; {@value #LINK} stands for the link here too. Null for none
 * @param more further links, for which {@link #link(int)} stands in the text; 40 at most, never null
 */
public record NewMessage(
        String key,
        String recipient,
        String subject,
        String text,
        RecordRef record,
        Long territoryId,
        Link link,
        String calendar,
        List<Link> more) {

    /** Number of further links that a message may have. */
    public static final int MOST_LINKS = 40;

    /** Mark that stands for the link in the text. */
    public static final String LINK = "{lien}";

    /** A message. */
    public NewMessage {
        more = List.copyOf(more);
        if (more.size() > MOST_LINKS) {
            throw new IllegalArgumentException("More links than are kept: " + more.size());
        }
    }

    /** A message with one link. */
    public NewMessage(
            String key,
            String recipient,
            String subject,
            String text,
            RecordRef record,
            Long territoryId,
            Link link,
            String calendar) {
        this(key, recipient, subject, text, record, territoryId, link, calendar, List.of());
    }

    /** A message without an entry for a calendar. */
    public NewMessage(
            String key, String recipient, String subject, String text, RecordRef record, Long territoryId, Link link) {
        this(key, recipient, subject, text, record, territoryId, link, null, List.of());
    }

    /** Gives the mark that stands for one of the further links in the text, from 1. */
    public static String link(int number) {
        return OutboxMessage.mark(number);
    }

    /** The same with further links. */
    public NewMessage with(List<Link> links) {
        return new NewMessage(key, recipient, subject, text, record, territoryId, link, calendar, links);
    }

    /**
     * A link that only the message holds: it is made when the message leaves.
     *
     * @param path of the page, from the context root
     * @param seed what {@link LinkSigner} makes the secret from
     */
    public record Link(String path, UUID seed) {}

    /**
     * As the outbox keeps it.
     *
     * @param host the part of the Message-ID after the at sign
     */
    OutboxMessage stored(String host) {
        OutboxMessage stored = new OutboxMessage(key, MailAddressPolicy.normal(recipient), subject.strip(), text, host)
                .about(record.type(), record.id(), territoryId)
                .entering(calendar);
        more.forEach(each -> stored.linkingToo(each.path(), each.seed()));
        return link == null ? stored : stored.linking(link.path(), link.seed());
    }
}
