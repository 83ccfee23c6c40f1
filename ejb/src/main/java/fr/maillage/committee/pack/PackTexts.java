package fr.maillage.committee.pack;

import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Texts of a message that brings the pack of a meeting. */
final class PackTexts {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");
    /** The page behind a link. */
    static final String PAGE = "/committee/pack/read.xhtml";

    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PackTexts() {}

    /**
     * A message; the first one, or another with the same link.
     *
     * @param member with this message counted
     */
    static NewMessage message(MinutesHead head, PackInvitee member, LocalDate expires) {
        String text = String.join(
                "\n\n",
                TEXTS.of("pack.hello", member.name(), head.title(), head.body(), DAY.format(head.heldOn())),
                TEXTS.of("pack.link", NewMessage.LINK),
                TEXTS.of("pack.until", SHORT.format(expires)));
        String subject = TEXTS.of(
                member.messages() == 1 ? "pack.subject" : "pack.again", head.title(), SHORT.format(head.heldOn()));
        return new NewMessage(
                "pack:" + member.link() + ":" + member.messages(),
                member.email(),
                PlainText.cut(PlainText.line(subject), LONGEST_SUBJECT),
                text,
                new RecordRef("committee.gathering", head.gathering()),
                head.territory(),
                new NewMessage.Link(PAGE, member.link()));
    }
}
