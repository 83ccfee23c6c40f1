package fr.maillage.calendar;

import fr.maillage.shared.CalendarFile;
import fr.maillage.shared.ClockProducer;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Entries as a calendar file (RFC 5545). What has times is told in UTC, so that no calendar need know when the clocks change;
 * what has none is a whole day that keeps nobody busy. An entry keeps its UID. The stamp is the beginning of the day, so that
 * the same entries make the same file all day.
 */
public final class DatedFile {

    private DatedFile() {}

    /**
     * The file's text.
     *
     * @param today the day on which it is made
     * @param said what is said of an entry beside its title
     * @param address the page of its record; empty where it has none
     */
    public static String of(
            List<CalendarEntry> entries,
            LocalDate today,
            Function<CalendarEntry, String> said,
            Function<CalendarEntry, Optional<URI>> address) {
        Instant stamp = today.atStartOfDay(ClockProducer.PARIS).toInstant();
        return CalendarFile.of(
                "Calendrier",
                entries.stream()
                        .map(entry -> event(entry, stamp, said, address))
                        .toList());
    }

    private static VEvent event(
            CalendarEntry entry,
            Instant stamp,
            Function<CalendarEntry, String> said,
            Function<CalendarEntry, Optional<URI>> address) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.kind() + "-" + entry.key() + "@maillage"));
        event.add(new DtStamp(stamp));
        if (entry.start() == null) {
            event.add(new DtStart<>(entry.day()));
            event.add(new DtEnd<>(entry.lastDay().plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            event.add(new DtStart<>(entry.startsAt().toInstant()));
            if (entry.endsAt() != null) {
                event.add(new DtEnd<>(entry.endsAt().toInstant()));
            }
        }
        event.add(new Summary(entry.title()));
        event.add(new Description(said.apply(entry)));
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        address.apply(entry).ifPresent(page -> event.add(new Url(page)));
        return event;
    }
}
