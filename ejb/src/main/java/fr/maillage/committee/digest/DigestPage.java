package fr.maillage.committee.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * Page that somebody sees who follows the link of her message.
 *
 * @param name whom the link is for
 * @param items what awaits her now, the most urgent first
 * @param rhythm the code of how often she wants it; null where she never said
 * @param next the day of her next message; null where she gets none
 */
public record DigestPage(String name, List<Line> items, String rhythm, LocalDate next) {

    /** A page of what awaits somebody. */
    public DigestPage {
        items = List.copyOf(items);
    }

    /**
     * A thing that awaits her.
     *
     * @param about where it belongs; null for nothing
     * @param due by when; null where nobody said
     * @param href where it is done, by a link of hers; null where she has none yet
     */
    public record Line(String kind, String title, String about, LocalDate due, boolean late, String href) {

        /**
         * A thing as pages show it.
         *
         * @param href where it is done; null where she has no link
         */
        public static Line of(Awaiting item, LocalDate today, String href) {
            return new Line(item.kind(), item.title(), item.about(), item.due(), item.late(today), href);
        }
    }
}
