package fr.maillage.feed.model;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When a source is looked at: at an hour of every day, or of one day of the week. */
public final class FeedSchedulePolicy {

    private FeedSchedulePolicy() {}

    /**
     * The latest moment, not after now, at which a look was due.
     *
     * @param weekday null for every day
     * @param hour from 0 to 23, in the zone; where the clocks leave it out, the look is an hour later
     */
    public static OffsetDateTime latest(DayOfWeek weekday, int hour, OffsetDateTime now, ZoneId zone) {
        ZonedDateTime local = now.atZoneSameInstant(zone);
        ZonedDateTime slot = at(local, hour);
        while (slot.isAfter(local) || (weekday != null && slot.getDayOfWeek() != weekday)) {
            slot = at(slot.minusDays(1), hour);
        }
        return slot.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** The next moment after now. Parameters as for {@link #latest}. */
    public static OffsetDateTime next(DayOfWeek weekday, int hour, OffsetDateTime now, ZoneId zone) {
        ZonedDateTime local = now.atZoneSameInstant(zone);
        ZonedDateTime slot = at(local, hour);
        while (!slot.isAfter(local) || (weekday != null && slot.getDayOfWeek() != weekday)) {
            slot = at(slot.plusDays(1), hour);
        }
        return slot.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static ZonedDateTime at(ZonedDateTime day, int hour) {
        return day.truncatedTo(ChronoUnit.DAYS).withHour(hour);
    }
}
