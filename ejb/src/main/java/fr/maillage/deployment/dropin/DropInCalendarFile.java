package fr.maillage.deployment.dropin;

import fr.maillage.place.search.PlaceStandings;
import fr.maillage.shared.CalendarFile;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Sessions as a calendar file (RFC 5545), each an event of its own, in UTC: no calendar need know our holidays and pauses,
 * nor when the clocks change. Sessions at a place whose record is too old to be relied on are tentative. A session keeps its UID; its SEQUENCE grows with the version of its drop-in.
 */
public final class DropInCalendarFile {

    private DropInCalendarFile() {}

    /**
     * The file's text.
     *
     * @param today what may be said of places
     * @param description what is said of a session beside its title
     * @param address the page of its drop-in
     */
    public static String of(
            List<HeldSession> sessions,
            PlaceStandings.Today today,
            Function<HeldSession, String> description,
            Function<HeldSession, URI> address) {
        return CalendarFile.of(
                "Permanences",
                sessions.stream()
                        .map(session -> event(session, today, description, address))
                        .toList());
    }

    private static VEvent event(
            HeldSession held,
            PlaceStandings.Today today,
            Function<HeldSession, String> description,
            Function<HeldSession, URI> address) {
        DropInView dropIn = held.dropIn();
        VEvent event = new VEvent(false);
        event.add(new Uid(dropIn.id() + "-" + held.session().start() + "@maillage"));
        event.add(new DtStamp(dropIn.updatedAt().toInstant()));
        event.add(new Sequence(dropIn.version()));
        event.add(new DtStart<>(held.session().startsAt().toInstant()));
        event.add(new DtEnd<>(held.session().endsAt().toInstant()));
        event.add(new Summary(dropIn.name() + " – " + dropIn.placeName()));
        event.add(new Description(description.apply(held)));
        event.add(new Location(dropIn.placeName() + ", " + dropIn.communeName()));
        event.add(new Url(address.apply(held)));
        if (!today.of(dropIn.placeKnownOn()).certain()) {
            event.add(ImmutableStatus.VEVENT_TENTATIVE);
        }
        return event;
    }
}
