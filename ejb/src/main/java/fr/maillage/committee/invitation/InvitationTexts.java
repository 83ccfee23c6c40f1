package fr.maillage.committee.invitation;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.model.Invitation;
import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What an invitation writes. */
final class InvitationTexts {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");
    private static final String PAGE = "/committee/gathering/answer.xhtml";
    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private InvitationTexts() {}

    static NewMessage message(GatheringView gathering, long territory, Invitation invitation, Invitee invitee) {
        FieldValues<GatheringField> values = gathering.values();
        StringBuilder text = new StringBuilder(
                        TEXTS.of("hello", invitee.name(), gathering.bodyName(), gathering.title()))
                .append("\n\n")
                .append(when(values, DAY.format(gathering.heldOn())))
                .append('\n')
                .append(TEXTS.of("mode." + values.text(GatheringField.MODE)));
        if (values.text(GatheringField.PLACE) != null) {
            text.append('\n').append(TEXTS.of("place", values.text(GatheringField.PLACE)));
        }
        text.append("\n\n")
                .append(TEXTS.of("link", NewMessage.LINK))
                .append("\n\n")
                .append(TEXTS.of("until"));
        String subject = TEXTS.of(
                invitation.messages() == 1 ? "subject" : "again", gathering.title(), SHORT.format(gathering.heldOn()));
        return new NewMessage(
                "invitation:" + invitation.uuid() + ":" + invitation.messages(),
                invitee.email(),
                PlainText.cut(subject, LONGEST_SUBJECT),
                text.toString(),
                new RecordRef("invitation", invitation.uuid()),
                territory,
                new NewMessage.Link(PAGE, invitation.uuid()));
    }

    private static String when(FieldValues<GatheringField> values, String day) {
        String from = values.text(GatheringField.STARTS_AT);
        String until = values.text(GatheringField.ENDS_AT);
        if (from == null) {
            return TEXTS.of("day", day);
        }
        return until == null ? TEXTS.of("day.from", day, from) : TEXTS.of("day.until", day, from, until);
    }
}
