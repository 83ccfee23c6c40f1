package fr.maillage.committee.invitation;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;

/** Readings of an entry by the two readers: biweekly is the second, ical4j the first. */
final class ReadEntries {

    private ReadEntries() {}

    /** The time that the clock shows where the gathering is. */
    static String wall(DateOrDateTimeProperty property) {
        DateTimeComponents wall = property.getValue().getRawComponents();
        return LocalDateTime.of(wall.getYear(), wall.getMonth(), wall.getDate(), wall.getHour(), wall.getMinute())
                .toString();
    }

    static VEvent event(String text) {
        return Biweekly.parse(text).first().getEvents().get(0);
    }

    static net.fortuna.ical4j.model.component.VEvent first(String text) {
        return read(text)
                .<net.fortuna.ical4j.model.component.VEvent>getComponents("VEVENT")
                .get(0);
    }

    /** By the rules of the zone that goes along, and not by those that this machine knows. */
    static Instant moment(DateProperty<?> property, String text) {
        VTimeZone zone = read(text).<VTimeZone>getComponents("VTIMEZONE").get(0);
        LocalDateTime wall = LocalDateTime.parse(
                property.getValue(), java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        return wall.atZone(
                        new net.fortuna.ical4j.model.TimeZoneRegistryImpl() {
                            {
                                register(new net.fortuna.ical4j.model.TimeZone(zone));
                            }
                        }.getZoneId("Europe/Paris"))
                .toInstant();
    }

    static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }
}
