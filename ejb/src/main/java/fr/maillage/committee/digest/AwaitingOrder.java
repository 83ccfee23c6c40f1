package fr.maillage.committee.digest;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** Order of the things that await somebody, and choice of those that are told again. */
public final class AwaitingOrder {

    private static final Comparator<Awaiting> MOST_URGENT = Comparator.comparing(
                    Awaiting::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Awaiting::news)
            .thenComparing(Awaiting::told, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Awaiting::kind)
            .thenComparing(Awaiting::title);

    private AwaitingOrder() {}

    /** The most urgent first: what is late by how late it is, then by the days, then what has none, the oldest first. */
    public static List<Awaiting> sorted(List<Awaiting> items) {
        return items.stream().sorted(MOST_URGENT).toList();
    }

    /**
     * Selects the things to tell in the message of a period: news once, and where she gets a message for each thing, too, only
     * those that she was told before the period began.
     *
     * @param chosen how often she said that she wants it; null where she never said
     * @param known until when she knows all news; null where nothing was told so yet
     * @param begin the moment at which the period begins
     */
    static List<Awaiting> told(List<Awaiting> items, Rhythm chosen, OffsetDateTime known, OffsetDateTime begin) {
        return sorted(items.stream()
                .filter(item -> chosen == null
                        ? !item.news() && (item.told() == null || item.told().isBefore(begin))
                        : !item.news() || known == null || !item.told().isBefore(known))
                .toList());
    }
}
