package fr.maillage.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of the story of posts and permanences, as if it had begun so long before a day as it began before the state that
 * its files have.
 *
 * @param today the day on which it is told
 */
record StoryDeploymentDays(LocalDate today) {

    /** The quarter whose state the file of posts has. */
    private static final LocalDate QUARTER = LocalDate.of(2026, 1, 1);

    /** The Monday after the last activity that was reported. */
    private static final LocalDate REPORTED = LocalDate.of(2026, 4, 6);

    /** The permanences of 2022 began so many weeks before the others. */
    private static final int OLDER = 209;

    /** The committee spoke of the opinions two months ago, when all were there. */
    private static final int SPOKEN = 8;

    /** The day on which a contract or convention ends, or a proposal holds: as many quarters ahead as in the story. */
    LocalDate term(LocalDate told) {
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        return told.plusMonths(ChronoUnit.MONTHS.between(QUARTER, quarter));
    }

    /** The day of a permanence or of an activity, on its weekday; all that was reported is over. */
    LocalDate weekday(LocalDate told) {
        return told.plusDays(
                ChronoUnit.DAYS.between(REPORTED, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
    }

    /** The day of a permanence of 2022, which is held today as the others are. */
    LocalDate older(LocalDate told) {
        return weekday(told.plusWeeks(OLDER));
    }

    /** The day of an opinion, or of its asking. */
    LocalDate said(LocalDate told) {
        return weekday(told).minusWeeks(SPOKEN);
    }
}
