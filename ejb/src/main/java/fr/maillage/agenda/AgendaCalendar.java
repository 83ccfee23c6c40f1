package fr.maillage.agenda;

import fr.maillage.agenda.model.Recurrence;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.CalendarFile;
import fr.maillage.shared.ClockProducer;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Events as a calendar file (RFC 5545). An event keeps its UID for ever; its SEQUENCE grows with its version, so that a
 * calendar that was subscribed to takes every change over. Times are those of Europe/Paris, whose rules go along.
 */
public final class AgendaCalendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private AgendaCalendar() {}

    /**
     * The file's text.
     *
     * @param description what is said of an event beside its title
     * @param address an event's page
     */
    public static String of(
            List<AgendaDetail> events,
            Function<AgendaDetail, String> description,
            Function<AgendaDetail, URI> address) {
        List<CalendarComponent> parts = new ArrayList<>();
        parts.add(CalendarFile.zone());
        events.forEach(event -> parts.add(event(event, description.apply(event), address.apply(event))));
        return CalendarFile.of("Agenda", parts);
    }

    private static VEvent event(AgendaDetail detail, String description, URI address) {
        FieldValues<AgendaField> values = detail.values();
        VEvent event = new VEvent(false);
        event.add(new Uid(detail.id() + "@maillage"));
        event.add(new DtStamp(detail.updatedAt().toInstant()));
        event.add(new LastModified(detail.updatedAt().toInstant()));
        event.add(new Sequence(detail.version()));
        event.add(new DtStart<>(CalendarFile.inParis(), LocalDateTime.parse(values.text(AgendaField.START))));
        event.add(new DtEnd<>(CalendarFile.inParis(), LocalDateTime.parse(values.text(AgendaField.END))));
        List<LocalDateTime> cancelled = detail.dates().stream()
                .filter(AgendaDate::cancelled)
                .map(AgendaDate::start)
                .toList();
        String recurrence = values.text(AgendaField.RECURRENCE);
        if (recurrence != null) {
            event.add(new RRule<>(endingInUtc(recurrence) + Recurrence.MONDAY_FIRST));
            if (!cancelled.isEmpty()) {
                event.add(new ExDate<>(CalendarFile.inParis(), new DateList<>(cancelled)));
            }
        } else if (!cancelled.isEmpty()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        event.add(new Summary(detail.title()));
        event.add(new Description(description));
        event.add(new Location(detail.place().name() + ", " + detail.place().line()));
        event.add(new Url(address));
        return event;
    }

    /** Where times have a zone, RFC 5545 (3.3.10) wants the end of a rule in UTC. */
    private static String endingInUtc(String rule) {
        Matcher until = AgendaPatterns.UNTIL.matcher(rule);
        if (!until.find()) {
            return rule;
        }
        String end = LocalDate.parse(until.group(1), DateTimeFormatter.BASIC_ISO_DATE)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(ClockProducer.PARIS)
                .withZoneSameInstant(ZoneOffset.UTC)
                .format(UTC);
        return rule.substring(0, until.start()) + "UNTIL=" + end;
    }
}
