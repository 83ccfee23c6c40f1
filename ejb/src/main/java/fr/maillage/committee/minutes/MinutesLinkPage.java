package fr.maillage.committee.minutes;

import java.time.OffsetDateTime;

/**
 * Page that somebody sees who follows the link of her message about minutes.
 *
 * @param name whom the link is for
 * @param answer the code of what she said of this version; null where she has not answered
 * @param state whether she may answer: {@code open}, or why not: {@code approved}, {@code archived}, {@code withdrawn}
 */
public record MinutesLinkPage(
        String name, MinutesPaper paper, String answer, String correction, OffsetDateTime answeredAt, String state) {

    public boolean open() {
        return state.equals("open");
    }
}
