package fr.maillage.committee.pack;

import fr.maillage.ask.AskLinks;
import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.digest.MessageHold;
import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesReader;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.PackLinkRepository;
import fr.maillage.committee.persistence.PackRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NotificationService;
import fr.maillage.report.Readers;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sends the pack of a meeting to those who sit in its body on its day, each by a link of her own. */
@Stateless
public class PackSendService {

    /** Number of days after the meeting for which a link holds. */
    static final int LINK_DAYS = 60;

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    private MinutesReader minutes;

    @Inject
    private PackRepository packs;

    @Inject
    private PackLinkRepository links;

    @Inject
    private AskLinks asks;

    @Inject
    private NotificationService messages;

    @Inject
    private MessageHold hold;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Writes to the members who can be written to. Whoever was written to before gets no second message unless somebody asks
     * for it; her link stays the same.
     *
     * @param again whether those who were written to before get another message
     * @return how many were told: by a message now, or by her next one of all that awaits her
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE and READ_CONTACTS on the territory of the body;
     *     NOT_FOUND; CONFLICT for an archived gathering, where no edition for members was made, and where nobody can be
     *     written to
     */
    public int send(UUID gathering, boolean again) {
        caller.require(Permission.EDIT_COMMITTEE);
        // Two who send at once wait for each other, so that nobody is written to twice.
        Gathering held = gatherings.held(gathering);
        caller.require(Permission.READ_CONTACTS, held.territoryId());
        if (packs.editions(held.id()).stream().noneMatch(edition -> edition.readers() == Readers.MEMBERS)) {
            throw refused("none");
        }
        List<PackInvitee> members = reached(held);
        if (members.isEmpty()) {
            throw refused("nobody");
        }
        OffsetDateTime now = gatherings.now();
        LocalDate last = last(held);
        List<PackInvitee> written = members.stream()
                .filter(member -> again || member.messages() == 0)
                .map(member -> member.again(Objects.requireNonNullElseGet(member.link(), UUID::randomUUID)))
                .toList();
        MinutesHead head = minutes.head(gathering);
        asks.send(
                PackAsk.CODE,
                written.stream().map(member -> member.ask(gathering)).toList(),
                now,
                last.plusDays(1)
                        .atTime(LocalTime.MIDNIGHT)
                        .atZone(ClockProducer.PARIS)
                        .toOffsetDateTime());
        Set<Long> told = hold.held(keys(written), held.heldOn());
        messages.enqueue(written.stream()
                .filter(member -> !told.contains(member.person()))
                .map(member -> PackTexts.message(head, member, last))
                .toList());
        if (!written.isEmpty()) {
            packs.sent(held.id(), now);
            gatherings.record(held, "send-pack", List.of());
        }
        return written.size();
    }

    private List<PackInvitee> reached(Gathering gathering) {
        List<PackInvitee> all = links.members(gathering);
        Set<Long> silent = hold.silent(keys(all));
        Set<String> refusing = messages.refusing(
                all.stream().map(PackInvitee::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .filter(member ->
                        member.reachable() && !silent.contains(member.person()) && !refusing.contains(member.email()))
                .toList();
    }

    private static Set<Long> keys(List<PackInvitee> members) {
        return members.stream().map(PackInvitee::person).collect(Collectors.toSet());
    }

    private LocalDate last(Gathering gathering) {
        LocalDate today = ClockProducer.today(clock);
        LocalDate from = gathering.heldOn().isBefore(today) ? today : gathering.heldOn();
        return from.plusDays(LINK_DAYS);
    }

    private static Problem refused(String why) {
        return Problem.of(Problem.Kind.CONFLICT, null, "committee-pack-" + why, null);
    }
}
