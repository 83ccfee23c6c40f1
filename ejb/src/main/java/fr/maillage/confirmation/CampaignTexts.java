package fr.maillage.confirmation;

import fr.maillage.confirmation.model.Campaign;
import fr.maillage.confirmation.model.CampaignTarget;
import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Texts of campaigns. */
final class CampaignTexts {

    /** The kind of record that messages are about. */
    static final String ABOUT = "campaign-target";

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.confirmation.texts");
    private static final String PAGE = "/confirmation/answer.xhtml";
    private static final int MOST_NAMED = 30;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CampaignTexts() {}

    /** Gives the beginning of the keys of a campaign's messages. */
    static String keyOf(Campaign campaign) {
        return "campaign:" + campaign.uuid() + ":";
    }

    /**
     * A message of a campaign: the first one, or a reminder.
     *
     * @param number 0 for the first
     * @param records the names of the records that it asks about
     */
    static NewMessage message(
            Campaign campaign, CampaignTarget target, int number, List<String> records, OffsetDateTime until) {
        StringBuilder text =
                new StringBuilder(campaign.plan().body()).append("\n\n").append(TEXTS.of("list"));
        records.stream()
                .limit(MOST_NAMED)
                .forEach(name -> text.append("\n- ").append(PlainText.cut(name, LONGEST_NAME)));
        if (records.size() > MOST_NAMED) {
            text.append("\n- ").append(TEXTS.of("more", records.size() - MOST_NAMED));
        }
        text.append("\n\n").append(TEXTS.of("link", NewMessage.LINK)).append("\n\n");
        text.append(TEXTS.of("until", DAY.format(until.atZoneSameInstant(ClockProducer.PARIS))));
        String subject = campaign.plan().subject();
        return new NewMessage(
                keyOf(campaign) + target.uuid() + ":" + number,
                target.email(),
                PlainText.cut(number == 0 ? subject : TEXTS.of("reminder", subject), LONGEST_SUBJECT),
                text.toString(),
                new RecordRef(ABOUT, target.uuid()),
                campaign.plan().territoryId(),
                new NewMessage.Link(PAGE, target.uuid()));
    }
}
