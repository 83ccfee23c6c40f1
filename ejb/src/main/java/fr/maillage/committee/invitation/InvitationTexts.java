package fr.maillage.committee.invitation;

import fr.maillage.committee.GatheringField;
import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.shared.CalendarFile;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Texts of messages to those who are invited. */
final class InvitationTexts {

    /** Subject of such messages. */
    static final String ABOUT = "invitation";

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");
    static final String PAGE = "/committee/gathering/answer.xhtml";
    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private InvitationTexts() {}

    /**
     * Invites somebody, or asks her again.
     *
     * @param messages how many such messages there are to her with this one
     */
    static NewMessage invitation(Occasion occasion, Addressee addressee, int messages) {
        return message(
                occasion,
                addressee,
                Integer.toString(messages),
                messages == 1 ? "subject" : "again",
                TEXTS.of(
                                "hello",
                                addressee.name(),
                                occasion.gathering().bodyName(),
                                occasion.gathering().title()) + "\n\n" + facts(occasion) + "\n\n" + reply(),
                InvitationCalendar.request(occasion, addressee, described(occasion)));
    }

    /** Tells somebody what holds now. One for a state of the gathering. */
    static NewMessage change(Occasion occasion, Addressee addressee) {
        return message(
                occasion,
                addressee,
                key(occasion),
                "change",
                TEXTS.of(
                                "changed",
                                addressee.name(),
                                occasion.gathering().bodyName(),
                                occasion.gathering().title())
                        + "\n\n" + facts(occasion) + "\n\n" + reply(),
                InvitationCalendar.request(occasion, addressee, described(occasion)));
    }

    /** Tells somebody that the gathering is off. One for a state of the gathering. */
    static NewMessage cancel(Occasion occasion, Addressee addressee) {
        String off = off(occasion);
        return message(
                occasion,
                addressee,
                key(occasion),
                "cancel",
                TEXTS.of("cancelled", addressee.name(), off),
                InvitationCalendar.cancel(occasion, addressee, off));
    }

    /**
     * A file with the entry for whoever does not get it by mail; where the gathering is off, one that takes it out again.
     *
     * @param link the whole address of the page that it was asked for on
     */
    static String file(Occasion occasion, String link) {
        return CalendarFile.folded(
                occasion.gathering().archived()
                        ? InvitationCalendar.withdrawn(occasion, off(occasion))
                        : InvitationCalendar.published(occasion, described(occasion))
                                .replace(NewMessage.LINK, link));
    }

    private static String off(Occasion occasion) {
        return TEXTS.of(
                "off",
                occasion.gathering().bodyName(),
                occasion.gathering().title(),
                DAY.format(occasion.gathering().heldOn()));
    }

    private static NewMessage message(
            Occasion occasion, Addressee addressee, String key, String subject, String text, String calendar) {
        String line = TEXTS.of(
                subject,
                occasion.gathering().title(),
                SHORT.format(occasion.gathering().heldOn()));
        return new NewMessage(
                "invitation:" + addressee.id() + ":" + key,
                addressee.email(),
                PlainText.cut(PlainText.line(line), LONGEST_SUBJECT),
                text,
                new RecordRef(ABOUT, addressee.id()),
                occasion.territory(),
                new NewMessage.Link(PAGE, addressee.id()),
                calendar);
    }

    private static String key(Occasion occasion) {
        return "sequence-" + occasion.sequence();
    }

    private static String facts(Occasion occasion) {
        String facts = when(occasion) + "\n" + mode(occasion);
        String place = occasion.text(GatheringField.PLACE);
        return place == null ? facts : facts + "\n" + TEXTS.of("place", place);
    }

    /** Gives the words of a calendar's entry beside title, day and place. */
    private static String described(Occasion occasion) {
        return occasion.gathering().bodyName() + "\n" + mode(occasion) + "\n\n" + reply();
    }

    private static String reply() {
        return TEXTS.of("link", NewMessage.LINK) + "\n\n" + TEXTS.of("until");
    }

    private static String mode(Occasion occasion) {
        return TEXTS.of("mode." + occasion.text(GatheringField.MODE));
    }

    private static String when(Occasion occasion) {
        String day = DAY.format(occasion.gathering().heldOn());
        String from = occasion.text(GatheringField.STARTS_AT);
        String until = occasion.text(GatheringField.ENDS_AT);
        if (from == null) {
            return TEXTS.of("day", day);
        }
        return until == null ? TEXTS.of("day.from", day, from) : TEXTS.of("day.until", day, from, until);
    }
}
