package fr.maillage.committee.invitation;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.digest.MessageHold;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Invitation;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.InvitationRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.LinkSigner;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is invited to a gathering: those who sit in its body on its day. Each gets a message with a link of her own, and
 * none a second one unless somebody asks again those who have not answered.
 */
@Stateless
public class InvitationService {

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private Occasions occasions;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private NotificationService messages;

    @Inject
    private MessageHold hold;

    @Inject
    private LinkSigner signer;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Who may be invited and who was, by name.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ_CONTACTS on the territory of the body; NOT_FOUND
     */
    public List<Invitee> invitees(UUID gathering) {
        caller.require(Permission.READ);
        Gathering found = lifecycle.find(gathering);
        caller.require(Permission.READ_CONTACTS, found.territoryId());
        return invitees(found);
    }

    /**
     * Counts those who were invited, and their answers.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public InvitationCounts counts(UUID gathering) {
        caller.require(Permission.READ);
        return invitations.counts(lifecycle.find(gathering).id());
    }

    /** Tells if a gathering lies ahead, or is today: until its day is over people are invited and answer. */
    public boolean ahead(LocalDate heldOn) {
        return !heldOn.isBefore(ClockProducer.today(clock));
    }

    /**
     * Invites people to a gathering who can be written to and were not invited.
     *
     * @param persons the keys of those to invite; whoever does not sit in the body on the day is left out
     * @param again whether those among the invited who have not answered get another message, with the same link
     * @return how many were asked, those included who are told with all that awaits them
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE and READ_CONTACTS on the territory of the body;
     *     NOT_FOUND; CONFLICT for an archived gathering, and when its day is over
     */
    public int invite(UUID gathering, Set<Long> persons, boolean again) {
        caller.require(Permission.EDIT_COMMITTEE);
        // Two who invite at once wait for each other, so that nobody is invited twice.
        Gathering found = gatherings
                .locked(gathering)
                .orElseThrow(() -> Problem.notFound(lifecycle.kind(), gathering.toString()));
        caller.require(Permission.EDIT_COMMITTEE, found.territoryId());
        caller.require(Permission.READ_CONTACTS, found.territoryId());
        lifecycle.requireActive(found);
        if (!ahead(found.heldOn())) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-gathering-over", null);
        }
        OffsetDateTime now = lifecycle.now();
        Map<Long, Invitation> known = invitations.of(found);
        Map<String, Invitation> linked = new HashMap<>();
        List<Invitation> asked = new ArrayList<>();
        List<Invitee> reached = new ArrayList<>();
        for (Invitee invitee : invitees(found)) {
            Invitation before = known.get(invitee.person());
            boolean wanted = before == null ? persons.contains(invitee.person()) : again && invitee.answer() == null;
            if (wanted && invitee.seated() && invitee.reachable()) {
                Invitation invitation = Objects.requireNonNullElseGet(
                        before, () -> new Invitation(UUID.randomUUID(), found.id(), invitee.person(), now));
                if (before == null) {
                    linked.put(LinkSigner.digest(signer.secret(invitation.uuid())), invitation);
                }
                invitation.written(now, found.calendarSequence());
                asked.add(invitation);
                reached.add(invitee);
            }
        }
        invitations.add(linked);
        if (!asked.isEmpty()) {
            Set<Long> held = hold.held(keys(reached), found.heldOn());
            messages.enqueue(written(occasions.of(found), asked, reached, held));
            lifecycle.record(found, "invite", List.of());
        }
        return asked.size();
    }

    private static List<NewMessage> written(
            Occasion occasion, List<Invitation> asked, List<Invitee> reached, Set<Long> held) {
        List<NewMessage> written = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (!held.contains(reached.get(i).person())) {
                written.add(InvitationTexts.invitation(
                        occasion,
                        Addressee.of(asked.get(i), reached.get(i)),
                        asked.get(i).messages()));
            }
        }
        return written;
    }

    private static Set<Long> keys(List<Invitee> some) {
        return some.stream().map(Invitee::person).collect(Collectors.toSet());
    }

    private List<Invitee> invitees(Gathering gathering) {
        List<Invitee> all = invitations.invitees(gathering);
        Set<String> refusing = messages.refusing(
                all.stream().map(Invitee::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<Long> silent = hold.silent(keys(all));
        return all.stream()
                .map(invitee ->
                        invitee.refusing(refusing.contains(invitee.email()) || silent.contains(invitee.person())))
                .toList();
    }
}
