package fr.maillage.place.search;

import fr.maillage.place.core.Freshness;
import java.time.LocalDate;

/**
 * From which age, in calendar months, a record leaves each class of freshness. The national ones are 6, 12 and 18
 * (suite-gestionnaire-numerique, {@code fraicheur.ts}, which counts months of 30.44 days; calendar months are what
 * people count, and differ from it by two days at most).
 *
 * @param watchMonths from this age a record is to watch
 * @param checkMonths from this age it is to check
 * @param updateMonths from this age it is to update
 */
public record FreshnessThresholds(int watchMonths, int checkMonths, int updateMonths) {

    public static final FreshnessThresholds NATIONAL = new FreshnessThresholds(6, 12, 18);

    public FreshnessThresholds {
        if (watchMonths < 1 || checkMonths <= watchMonths || updateMonths <= checkMonths) {
            throw new IllegalArgumentException(
                    "Not ascending: " + watchMonths + ", " + checkMonths + ", " + updateMonths);
        }
    }

    /**
     * The class of a record.
     *
     * @param date when the record was last known to be right; null when unknown
     * @param today the day it is judged on
     */
    public Freshness of(LocalDate date, LocalDate today) {
        if (date == null) {
            return Freshness.TO_UPDATE;
        }
        Bounds bounds = bounds(today);
        if (date.isAfter(bounds.watch())) {
            return Freshness.UP_TO_DATE;
        }
        if (date.isAfter(bounds.check())) {
            return Freshness.TO_WATCH;
        }
        return date.isAfter(bounds.update()) ? Freshness.TO_CHECK : Freshness.TO_UPDATE;
    }

    /** The dates to compare with in SQL: a date after {@code watch} is up to date, after {@code check} to watch… */
    public Bounds bounds(LocalDate today) {
        return new Bounds(
                today.minusMonths(watchMonths), today.minusMonths(checkMonths), today.minusMonths(updateMonths));
    }

    /**
     * The last day, inclusive, that falls into each class.
     *
     * @param watch a date after it is up to date
     * @param check a date after it, up to {@code watch}, is to watch
     * @param update a date after it, up to {@code check}, is to check; all others are to update
     */
    public record Bounds(LocalDate watch, LocalDate check, LocalDate update) {}
}
