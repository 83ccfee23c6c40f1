package fr.maillage.committee.renewal;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which mandates a list of renewals shows; null means any.
 *
 * @param territory a territory's code: bodies that work for it or for a part of it
 * @param from the earliest last day; null for a year ago
 * @param to the latest last day; null for a year after today, or after {@code from} where that is later
 */
public record RenewalFilter(String territory, UUID body, LocalDate from, LocalDate to, RenewalState state) {

    /** All around today. */
    public static final RenewalFilter NONE = new RenewalFilter(null, null, null, null, null);

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 12;
    private static final int MOST_YEARS = 20;

    /** The same with both ends of its period. */
    public RenewalFilter around(LocalDate today) {
        LocalDate begins =
                from == null ? (to == null || !to.isBefore(today) ? today : to).minusMonths(MONTHS_BACK) : from;
        LocalDate ends = to == null ? (begins.isAfter(today) ? begins : today).plusMonths(MONTHS_AHEAD) : to;
        return new RenewalFilter(territory, body, begins, ends, state);
    }

    /** The same without a period. */
    public RenewalFilter anyTime() {
        return new RenewalFilter(territory, body, null, null, state);
    }

    /** The same with another state. */
    public RenewalFilter of(RenewalState other) {
        return new RenewalFilter(territory, body, from, to, other);
    }

    /**
     * Refuses a period that nobody means.
     *
     * @throws Problem INVALID on {@code to} where it ends before it begins, or is of more than twenty years
     */
    public void check() {
        if (to.isBefore(from)) {
            throw Problem.invalid("to", "committee-renewal-order", to.toString(), from.toString());
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw Problem.invalid("to", "committee-renewal-long", to.toString(), String.valueOf(MOST_YEARS));
        }
    }
}
