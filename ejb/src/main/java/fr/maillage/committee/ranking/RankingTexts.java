package fr.maillage.committee.ranking;

import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.format.DateTimeFormatter;

/** Texts of a message that asks somebody to rank. */
final class RankingTexts {

    static final String PAGE = "/committee/ranking/answer.xhtml";

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");
    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private RankingTexts() {}

    /** Names whoever acts by a link, for the audit. */
    static String byLink() {
        return TEXTS.of("by.link");
    }

    /** Gives the word for it in messages that tell all that awaits somebody. */
    static String word() {
        return TEXTS.of("digest.kind.ranking");
    }

    /**
     * A message; the first one, or another with the same link.
     *
     * @param asked with this message counted
     */
    static NewMessage message(Ranking ranking, RankingAsked asked) {
        return new NewMessage(
                "ranking:" + asked.id() + ":" + asked.messages(),
                asked.email(),
                PlainText.cut(
                        PlainText.line(TEXTS.of(
                                asked.messages() == 1 ? "ranking.subject" : "ranking.again", ranking.question())),
                        LONGEST_SUBJECT),
                String.join(
                        "\n\n",
                        TEXTS.of("ranking.hello", asked.name(), ranking.bodyName(), ranking.question()),
                        TEXTS.of("ranking.link", NewMessage.LINK),
                        TEXTS.of("ranking.until", DAY.format(ranking.closesOn()))),
                new RecordRef("committee.ranking", ranking.id()),
                ranking.territory(),
                new NewMessage.Link(PAGE, asked.id()));
    }
}
