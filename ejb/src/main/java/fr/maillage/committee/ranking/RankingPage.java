package fr.maillage.committee.ranking;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Page that somebody sees who follows the link of a message that asks her to rank.
 *
 * @param name whom the link is for
 * @param places what she answered, by the numbers of options; empty while she has not
 * @param answeredAt null while she has not
 * @param state whether she may answer: {@code open}, or why not: {@code over}, {@code archived}, {@code withdrawn}
 */
public record RankingPage(
        String name,
        String question,
        String body,
        LocalDate closesOn,
        List<RankingOption> options,
        Map<Integer, Integer> places,
        OffsetDateTime answeredAt,
        String state) {

    /** Makes the page that the link shows. */
    public RankingPage {
        options = List.copyOf(options);
        places = Map.copyOf(places);
    }

    public boolean open() {
        return state.equals("open");
    }
}
