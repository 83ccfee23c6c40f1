package fr.maillage.committee.attendance;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.Presence;
import fr.maillage.committee.invitation.Invitee;
import fr.maillage.committee.model.Attendance;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Guest;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.GuestRepository;
import fr.maillage.committee.persistence.InvitationRepository;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.notification.MessageTexts;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Arrivals that people tell at the door of a gathering, without an account: the link authorises, on the gathering's day. All
 * are answered alike, whoever they are: nobody is to learn who sits in a body. Whoever calls it limits how often one may try.
 */
@Stateless
public class ArrivalService {

    static final String OPEN = "open";

    private static final String WAY = "door";
    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");

    /** More come to no gathering of a committee; whoever writes nonsense at the door fills no disk. */
    private static final int MOST_GUESTS = 500;

    @Inject
    private DoorLinks links;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private BodyRepository bodies;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private MandateRepository mandates;

    @Inject
    private GuestRepository guests;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives the page that the link shows; changes nothing.
     *
     * @throws Problem NOT_FOUND for a link that was made up
     */
    public ArrivalPage open(String link) {
        Gathering gathering = lifecycle.find(links.gathering(link));
        String body = bodies.byKeys(List.of(gathering.bodyId()))
                .get(gathering.bodyId())
                .name();
        return new ArrivalPage(gathering.title(), body, gathering.heldOn(), state(gathering));
    }

    /**
     * Notes that somebody came: as present where exactly one of the members and of the invited is meant, otherwise on a
     * list that awaits an officer.
     *
     * @throws Problem as for {@link #open}; INVALID with one violation per wrong field; CONFLICT where the page is not
     *     open, or too many are on the list
     */
    public void arrive(String link, Arrival says) {
        UUID id = links.gathering(link);
        Arrival arrival = says.checked();
        // One after the other: whoever sends the form twice is noted once.
        Gathering gathering = gatherings.locked(id).orElseThrow(() -> Problem.notFound("link", null));
        String state = state(gathering);
        if (!state.equals(OPEN)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-arrival-" + state, null);
        }
        // Asked of everybody, so that it tells nothing.
        if (guests.count(gathering.id()) >= MOST_GUESTS) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-arrival-full", null);
        }
        boolean noted = meant(gathering, arrival)
                .map(person -> present(gathering, person))
                .orElseGet(() -> listed(gathering, arrival));
        if (noted) {
            caller.runAs(CallerIdentity.byLink(TEXTS.of("by.door")), () -> {
                lifecycle.record(gathering, "arrive", List.of());
                return gathering;
            });
        }
    }

    private Optional<Long> meant(Gathering gathering, Arrival arrival) {
        List<Invitee> known = invitations.invitees(gathering);
        return one(known, invitee -> arrival.email() != null && arrival.email().equals(invitee.email()))
                .or(() -> one(known, invitee -> arrival.names().contains(PlainText.words(invitee.name()))));
    }

    private static Optional<Long> one(List<Invitee> known, Predicate<Invitee> condition) {
        List<Long> meant = known.stream().filter(condition).map(Invitee::person).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private boolean present(Gathering gathering, long person) {
        Optional<Attendance> before = mandates.attendance(gathering.id(), person);
        if (before.filter(a -> a.presence() == Presence.PRESENT).isPresent()) {
            return false;
        }
        Attendance attendance = before.orElseGet(() -> new Attendance(gathering.id(), person));
        attendance.note(Presence.PRESENT, attendance.groupId(), WAY, lifecycle.now());
        if (before.isEmpty()) {
            mandates.add(attendance);
        }
        mandates.flush();
        return true;
    }

    private boolean listed(Gathering gathering, Arrival arrival) {
        if (guests.listed(gathering.id(), Guest.nameKey(arrival.name()))) {
            return false;
        }
        guests.add(new Guest(gathering.id(), arrival.name(), arrival.email(), arrival.organisation(), lifecycle.now()));
        guests.flush();
        return true;
    }

    private String state(Gathering gathering) {
        LocalDate today = ClockProducer.today(clock);
        if (gathering.archived()) {
            return "archived";
        }
        if (gathering.heldOn().isAfter(today)) {
            return "early";
        }
        return gathering.heldOn().isBefore(today) ? "over" : OPEN;
    }
}
