package fr.maillage.comment;

import fr.maillage.committee.seat.CurrentMember;
import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.util.UUID;

/** Messages to those who are told of a comment. */
final class CommentMessages {

    /** Name of a comment in the audit. */
    static final String KIND = "comment";

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.comment.texts");
    static final String PAGE = "/comment/answer.xhtml";
    private static final int LONGEST_SUBJECT = 200;

    private CommentMessages() {}

    /**
     * The message to somebody.
     *
     * @param notice what the secret of her link is made from
     */
    static NewMessage told(Commented record, UUID comment, String author, String text, CurrentMember to, UUID notice) {
        String title = record.ground().title();
        return new NewMessage(
                key(comment) + notice,
                to.email(),
                PlainText.cut(PlainText.line(TEXTS.of("subject", title)), LONGEST_SUBJECT),
                String.join(
                        "\n\n",
                        TEXTS.of("hello", to.name()),
                        TEXTS.of("said", author, title),
                        text,
                        TEXTS.of("link", NewMessage.LINK),
                        TEXTS.of("until", CommentLinkService.DAYS)),
                new RecordRef(KIND, comment),
                record.ground().territory(),
                new NewMessage.Link(PAGE, notice));
    }

    /** Gives the beginning of the keys of the messages about a comment. */
    static String key(UUID comment) {
        return KIND + ":" + comment + ":";
    }

    /** Names whoever acts by a link, for the audit. */
    static String byLink() {
        return TEXTS.of("by.link");
    }
}
