package fr.maillage.committee.invitation;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.CalendarRepository;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.Problem;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells those who were invited to a gathering that it changed or is off, once somebody says so. Each gets the state of now,
 * once; what was not sent of earlier states stays back.
 */
@Stateless
public class InvitationUpdateService {

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private CalendarRepository calendars;

    @EJB
    private InvitationService invitations;

    @Inject
    private Occasions occasions;

    @Inject
    private NotificationService messages;

    @Inject
    private Caller caller;

    /**
     * Counts those who do not know how a gathering stands now and can be told: they were invited and did not decline.
     *
     * @return 0 for a caller who may not tell them, and once its day is over
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public int untold(UUID gathering) {
        caller.require(Permission.READ);
        Gathering found = lifecycle.find(gathering);
        boolean teller = caller.may(Permission.EDIT_COMMITTEE, found.territoryId())
                && caller.may(Permission.READ_CONTACTS, found.territoryId());
        return teller && invitations.ahead(found.heldOn()) ? reachable(found).size() : 0;
    }

    /**
     * Writes to all of them: what holds now, or where the gathering is archived that it is off.
     *
     * @return how many messages were written; 0 where everybody knows
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE and READ_CONTACTS on the territory of the body;
     *     NOT_FOUND; CONFLICT when its day is over
     */
    public int tell(UUID gathering) {
        caller.require(Permission.EDIT_COMMITTEE);
        // Two who tell at once wait for each other, and whoever moves it waits: all messages are of one state.
        Gathering found = gatherings
                .locked(gathering)
                .orElseThrow(() -> Problem.notFound(lifecycle.kind(), gathering.toString()));
        caller.require(Permission.EDIT_COMMITTEE, found.territoryId());
        caller.require(Permission.READ_CONTACTS, found.territoryId());
        if (!invitations.ahead(found.heldOn())) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-gathering-over", null);
        }
        List<Addressee> untold = reachable(found);
        if (!untold.isEmpty()) {
            Occasion occasion = occasions.of(found);
            Function<Addressee, NewMessage> text = found.archived()
                    ? addressee -> InvitationTexts.cancel(occasion, addressee)
                    : addressee -> InvitationTexts.change(occasion, addressee);
            messages.withdraw(
                    InvitationTexts.ABOUT, untold.stream().map(Addressee::id).toList());
            messages.enqueue(untold.stream().map(text).toList());
            calendars.told(untold, occasion.sequence());
            lifecycle.record(found, found.archived() ? "tell-cancelled" : "tell-changed", List.of());
        }
        return untold.size();
    }

    private List<Addressee> reachable(Gathering gathering) {
        List<Addressee> untold = calendars.untold(gathering.id(), gathering.calendarSequence());
        Set<String> refusing =
                messages.refusing(untold.stream().map(Addressee::email).collect(Collectors.toSet()));
        return untold.stream()
                .filter(addressee -> !refusing.contains(addressee.email()))
                .toList();
    }
}
