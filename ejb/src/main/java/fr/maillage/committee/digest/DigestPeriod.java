package fr.maillage.committee.digest;

import fr.maillage.shared.ClockProducer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The periods of messages, in Paris whatever its clocks do: weeks begin on Monday, months on their first day, and a message is
 * due from seven o'clock of that day.
 */
public final class DigestPeriod {

    /** From when on a message may leave on the first day of its period. */
    static final int HOUR = 7;

    private DigestPeriod() {}

    /** The first day of the period whose message is the latest that is due. */
    public static LocalDate current(Rhythm rhythm, Instant now) {
        ZonedDateTime paris = now.atZone(ClockProducer.PARIS);
        LocalDate day = paris.getHour() < HOUR ? paris.toLocalDate().minusDays(1) : paris.toLocalDate();
        return rhythm == Rhythm.MONTHLY
                ? day.withDayOfMonth(1)
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The day of the next message. */
    public static LocalDate next(Rhythm rhythm, Instant now) {
        LocalDate current = current(rhythm, now);
        return rhythm == Rhythm.MONTHLY ? current.plusMonths(1) : current.plusWeeks(1);
    }

    /** The moment from which the message of a period is due. */
    public static OffsetDateTime begin(LocalDate from) {
        return LocalDateTime.of(from, LocalTime.of(HOUR, 0))
                .atZone(ClockProducer.PARIS)
                .toOffsetDateTime();
    }
}
