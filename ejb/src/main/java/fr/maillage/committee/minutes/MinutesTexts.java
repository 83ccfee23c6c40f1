package fr.maillage.committee.minutes;

import fr.maillage.committee.model.MinutesAnswer;
import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Texts of a message about minutes. */
final class MinutesTexts {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");
    static final String PAGE = "/committee/gathering/approve.xhtml";
    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private MinutesTexts() {}

    static NewMessage message(MinutesHead head, int number, MinutesAnswer answer, MinutesReply reply) {
        String text = TEXTS.of("minutes.hello", reply.name(), head.title(), head.body(), DAY.format(head.heldOn()))
                + (number == 1 ? "" : "\n\n" + TEXTS.of("minutes.corrected", number))
                + "\n\n" + TEXTS.of("minutes.link", NewMessage.LINK)
                + "\n\n" + TEXTS.of("minutes.until");
        String subject = TEXTS.of(
                answer.messages() == 1 ? "minutes.subject" : "minutes.again",
                head.title(),
                SHORT.format(head.heldOn()));
        return new NewMessage(
                "minutes:" + answer.uuid() + ":" + answer.messages(),
                reply.email(),
                PlainText.cut(PlainText.line(subject), LONGEST_SUBJECT),
                text,
                new RecordRef("minutes", answer.uuid()),
                head.territory(),
                new NewMessage.Link(PAGE, answer.uuid()));
    }

    /** Names whoever acts by a link, for the audit. */
    static String byLink() {
        return TEXTS.of("by.link");
    }
}
