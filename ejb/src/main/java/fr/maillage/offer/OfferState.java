package fr.maillage.offer;

import java.time.LocalDate;
import java.util.Locale;

/** Where an offer stands on a day. */
public enum OfferState {
    /** It counts: the national record of its place says what it says. */
    ACTIVE,
    /** It begins later. */
    UPCOMING,
    /** Its last day is over. */
    ENDED,
    ARCHIVED;

    /**
     * The state on a day.
     *
     * @param from the first day; null for no limit
     * @param until the last day; null for no limit
     */
    public static OfferState on(LocalDate day, LocalDate from, LocalDate until, boolean archived) {
        if (archived) {
            return ARCHIVED;
        }
        if (from != null && from.isAfter(day)) {
            return UPCOMING;
        }
        return until != null && until.isBefore(day) ? ENDED : ACTIVE;
    }

    /** The name in the API and in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
