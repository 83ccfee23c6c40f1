package fr.maillage.calendar;

import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * Something that has its day.
 *
 * @param kind that of its source; never null
 * @param key what no other entry of the kind has, and which stays; never null
 * @param day the first day; never null
 * @param start wall time in Paris; null for the whole day
 * @param lastDay the last day; never before the first, and never null
 * @param end wall time in Paris; null where nobody said
 * @param title never null
 * @param place where it is; null where nobody said
 * @param record what leads to its page; never null
 */
public record CalendarEntry(
        String kind,
        String key,
        LocalDate day,
        LocalTime start,
        LocalDate lastDay,
        LocalTime end,
        String title,
        String place,
        RecordRef record) {

    public CalendarEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(record, "record");
        lastDay = lastDay == null || lastDay.isBefore(day) ? day : lastDay;
    }

    /** Something that has a day and no times; of one kind at most one such entry a record. */
    public static CalendarEntry onDay(String kind, LocalDate day, String title, String place, RecordRef record) {
        return new CalendarEntry(kind, record.id().toString(), day, null, day, null, title, place, record);
    }

    /** Tells if it takes more days than one. */
    public boolean severalDays() {
        return lastDay.isAfter(day);
    }

    /** When it begins; a time that the clocks leave out in spring is the hour after it. Null for whole days. */
    public ZonedDateTime startsAt() {
        return start == null ? null : day.atTime(start).atZone(ClockProducer.PARIS);
    }

    /**
     * When it ends; a time that there is twice in autumn is the second one. Null for whole days, where nobody said, and where
     * it would not be after the beginning.
     */
    public ZonedDateTime endsAt() {
        if (start == null || end == null) {
            return null;
        }
        ZonedDateTime ends = lastDay.atTime(end).atZone(ClockProducer.PARIS).withLaterOffsetAtOverlap();
        return ends.isAfter(startsAt()) ? ends : null;
    }
}
