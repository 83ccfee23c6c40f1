package fr.maillage.committee.model;

import java.time.LocalDate;

/**
 * The days on which a mandate runs.
 *
 * @param from the first; null for no limit
 * @param until the last; null for no limit
 */
public record MandateDays(LocalDate from, LocalDate until) {

    /** Tells if it ends before it begins. */
    public boolean reversed() {
        return !beginsBy(until);
    }

    public boolean contains(LocalDate day) {
        return beginsBy(day) && (until == null || !until.isBefore(day));
    }

    /** Tells if both share a day. */
    public boolean overlap(MandateDays other) {
        return beginsBy(other.until) && other.beginsBy(until);
    }

    /** Tells if it begins when another one is over; never where either has no limit there. */
    public boolean after(MandateDays other) {
        return from != null && other.until != null && from.isAfter(other.until);
    }

    private boolean beginsBy(LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
