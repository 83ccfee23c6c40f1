package fr.maillage.committee.invitation;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.invitation.Occasion.Organiser;
import fr.maillage.shared.CalendarFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.SentBy;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * The entry that a message brings into the calendar of one person (RFC 5546); she alone is named in it, so that nobody
 * learns who else is invited. A gathering keeps its UID, and its SEQUENCE tells which of two messages is the later one.
 * Answers by mail are not asked for: the link takes them.
 */
final class InvitationCalendar {

    private InvitationCalendar() {}

    /** Enters the gathering, or puts what holds now in the place of what was entered. */
    static String request(Occasion occasion, Addressee addressee, String description) {
        return text(ImmutableMethod.REQUEST, occasion, addressee, description);
    }

    /** Takes it out again. */
    static String cancel(Occasion occasion, Addressee addressee, String description) {
        return text(ImmutableMethod.CANCEL, occasion, addressee, description);
    }

    private static String text(Method method, Occasion occasion, Addressee addressee, String description) {
        VEvent event = new VEvent(false);
        event.add(new Uid(occasion.gathering().id() + "@maillage"));
        event.add(new DtStamp(occasion.now()));
        event.add(new Sequence(occasion.sequence()));
        event.add(organizer(occasion.organiser()));
        event.add(attendee(addressee));
        event.add(new Summary(occasion.gathering().title()));
        event.add(new Description(description));
        if (occasion.text(GatheringField.PLACE) != null) {
            event.add(new Location(occasion.text(GatheringField.PLACE)));
        }
        event.add(
                method.equals(ImmutableMethod.CANCEL)
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        List<CalendarComponent> parts = new ArrayList<>();
        if (occasion.text(GatheringField.STARTS_AT) != null) {
            parts.add(CalendarFile.zone());
        }
        when(event, occasion);
        parts.add(event);
        return CalendarFile.unfolded("Séances", method, parts);
    }

    /** Without a beginning it is of the whole day, which stays free for the rest; without an end it has none. */
    private static void when(VEvent event, Occasion occasion) {
        LocalDate day = occasion.gathering().heldOn();
        String from = occasion.text(GatheringField.STARTS_AT);
        String until = occasion.text(GatheringField.ENDS_AT);
        if (from == null) {
            event.add(new DtStart<>(day));
            event.add(new DtEnd<>(day.plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            event.add(new DtStart<>(CalendarFile.inParis(), day.atTime(LocalTime.parse(from))));
            if (until != null) {
                event.add(new DtEnd<>(CalendarFile.inParis(), day.atTime(LocalTime.parse(until))));
            }
        }
    }

    private static Organizer organizer(Organiser organiser) {
        List<net.fortuna.ical4j.model.Parameter> parameters = new ArrayList<>();
        parameters.add(new Cn(named(organiser.name())));
        if (!organiser.sender().equals(organiser.email())) {
            parameters.add(new SentBy(mailTo(organiser.sender())));
        }
        return new Organizer(new ParameterList(parameters), mailTo(organiser.email()));
    }

    private static Attendee attendee(Addressee addressee) {
        PartStat state =
                InvitationAnswer.COMES.code().equals(addressee.answer()) ? PartStat.ACCEPTED : PartStat.NEEDS_ACTION;
        return new Attendee(
                new ParameterList(List.of(new Cn(named(addressee.name())), Role.REQ_PARTICIPANT, state, Rsvp.FALSE)),
                mailTo(addressee.email()));
    }

    /** A parameter can hold no quotation mark and no control character (RFC 5545, 3.2). */
    private static String named(String name) {
        StringBuilder named = new StringBuilder(name.length());
        name.codePoints()
                .map(c -> c == '"' ? '\'' : c)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(named::appendCodePoint);
        return named.toString();
    }

    private static URI mailTo(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("An address that can be written to makes a link", e);
        }
    }
}
