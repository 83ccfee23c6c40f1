package fr.maillage.committee.minutes;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.digest.MessageHold;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Minutes;
import fr.maillage.committee.model.MinutesAnswer;
import fr.maillage.committee.persistence.MinutesAnswerRepository;
import fr.maillage.committee.persistence.MinutesRepository;
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
 * Approval of minutes: those who were there are asked by a link of their own, or approve at the next gathering; a
 * correction is a version of its own, of which all are asked anew.
 */
@Stateless
public class MinutesApprovalService {

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    private MinutesRepository minutes;

    @Inject
    private MinutesReader reader;

    @Inject
    private MinutesWriter writer;

    @Inject
    private MinutesAnswerRepository answers;

    @Inject
    private MinutesAnswers notes;

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
     * Asks those who were there whether the latest version may stand. None gets a second message about it unless somebody
     * asks again those who have not answered. A draft changes no more from then on.
     *
     * @param again whether those who have not answered get another message, with the same link
     * @param seen the digest of the version that the caller has read; null for nobody who reads
     * @return how many were asked, those included who are told with all that awaits them
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE and READ_CONTACTS on the territory of the body;
     *     NOT_FOUND; CONFLICT for an archived gathering or one to come, for minutes that there are not, that say nothing or
     *     are approved, for a draft that contains something else than she has read, and where nobody who was there can be
     *     written to
     */
    public int send(UUID gathering, boolean again, String seen) {
        Gathering held = held(gathering);
        caller.require(Permission.READ_CONTACTS, held.territoryId());
        if (held.heldOn().isAfter(ClockProducer.today(clock))) {
            throw MinutesWriter.refused("early");
        }
        Minutes latest = writer.latest(held);
        if (latest.approved()) {
            throw MinutesWriter.refused("approved");
        }
        List<MinutesReply> reached = reached(held, latest);
        if (reached.isEmpty()) {
            throw MinutesWriter.refused("nobody");
        }
        OffsetDateTime now = gatherings.now();
        if (latest.draft()) {
            writer.close(held, latest, seen);
            latest.sent(now);
        }
        return ask(held, latest, reached, again, now);
    }

    /**
     * Says that the latest version is approved: by answers, or at the next gathering. From then on nobody answers any more.
     *
     * @param number the version that the caller has seen
     * @param seen its digest, as she has read it; null for nobody who reads
     * @param day on which it was; null for today
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND; INVALID for a
     *     day before the gathering or to come; CONFLICT for an archived gathering, for a version that is not the latest, says
     *     nothing or is approved, and for a draft that contains something else than she has read
     */
    public void approve(UUID gathering, int number, String seen, LocalDate day) {
        Gathering held = held(gathering);
        Minutes latest = latest(held, number);
        if (latest.approved()) {
            throw MinutesWriter.refused("approved");
        }
        LocalDate on = MinutesPolicy.approved(day, held.heldOn(), ClockProducer.today(clock));
        if (latest.draft()) {
            writer.close(held, latest, seen);
        }
        latest.approved(on);
        minutes.flush();
        gatherings.record(held, "approve-minutes", List.of());
    }

    /**
     * Begins a correction: a draft with the texts of the latest version, which stays as it is. Decisions, tasks and attendance in
     * it are those of now, until it is sent or approved in its turn.
     *
     * @param number the version that the caller has seen
     * @return the number of the draft
     * @throws Problem as for {@link #approve}; CONFLICT where the latest version is a draft, or not the one she has seen
     */
    public int correct(UUID gathering, int number) {
        Gathering held = held(gathering);
        Minutes latest = writer.latest(held);
        if (latest.draft()) {
            throw MinutesWriter.refused("draft");
        }
        requireSeen(latest, number);
        Minutes next = writer.correction(held, latest);
        gatherings.record(held, "correct-minutes", List.of());
        return next.number();
    }

    /**
     * Gives a correction up that was begun; the version before it is the latest again.
     *
     * @param number the version that the caller has seen
     * @throws Problem as for {@link #approve}; CONFLICT where the latest version is no correction that is a draft, and where
     *     somebody answered to it
     */
    public void giveUp(UUID gathering, int number) {
        Gathering held = held(gathering);
        Minutes latest = latest(held, number);
        if (!latest.draft() || latest.number() == 1 || !answers.of(latest.id()).isEmpty()) {
            throw MinutesWriter.refused("kept");
        }
        minutes.remove(latest);
        gatherings.record(held, "drop-minutes", List.of());
    }

    /**
     * Notes what somebody said of the latest version elsewhere; what she says herself by her link stays.
     *
     * @param person the key of her entry among people
     * @return whether something changed
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND; CONFLICT for an
     *     archived gathering, and for minutes that are approved
     */
    public boolean noteAnswer(UUID gathering, long person, boolean approves) {
        Gathering held = held(gathering);
        boolean changed = notes.note(held, person, approves);
        answers.flush();
        if (changed) {
            gatherings.record(held, "note-minutes", List.of());
        }
        return changed;
    }

    private Gathering held(UUID gathering) {
        caller.require(Permission.EDIT_COMMITTEE);
        return gatherings.held(gathering);
    }

    private Minutes latest(Gathering held, int number) {
        Minutes latest = writer.latest(held);
        requireSeen(latest, number);
        return latest;
    }

    private static void requireSeen(Minutes latest, int number) {
        if (latest.number() != number) {
            throw MinutesWriter.refused("newer");
        }
    }

    private List<MinutesReply> reached(Gathering gathering, Minutes latest) {
        List<MinutesReply> all = answers.replies(gathering.id(), latest.id());
        Set<String> refusing = messages.refusing(
                all.stream().map(MinutesReply::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<Long> silent = hold.silent(keys(all));
        return all.stream()
                .filter(reply -> reply.reachable() && !refusing.contains(reply.email()))
                .filter(reply -> !silent.contains(reply.person()))
                .toList();
    }

    private static Set<Long> keys(List<MinutesReply> some) {
        return some.stream().map(MinutesReply::person).collect(Collectors.toSet());
    }

    private int ask(
            Gathering gathering, Minutes latest, List<MinutesReply> reached, boolean again, OffsetDateTime now) {
        Map<Long, MinutesAnswer> known = answers.of(latest.id());
        Map<String, MinutesAnswer> linked = new HashMap<>();
        List<NewMessage> written = new ArrayList<>();
        MinutesHead head = reader.head(gathering.uuid());
        Set<Long> held = hold.held(keys(reached), null);
        int count = 0;
        for (MinutesReply reply : reached) {
            MinutesAnswer before = known.get(reply.person());
            boolean wanted = before == null || before.answer() == null && (again || before.messages() == 0);
            if (wanted) {
                MinutesAnswer answer = Objects.requireNonNullElseGet(
                        before, () -> new MinutesAnswer(UUID.randomUUID(), latest.id(), reply.person()));
                if (before == null) {
                    answers.add(answer);
                }
                if (answer.messages() == 0) {
                    linked.put(LinkSigner.digest(signer.secret(answer.uuid())), answer);
                }
                answer.asked(now);
                count++;
                if (!held.contains(reply.person())) {
                    written.add(MinutesTexts.message(head, latest.number(), answer, reply));
                }
            }
        }
        answers.link(linked);
        messages.enqueue(written);
        gatherings.record(gathering, "send-minutes", List.of());
        return count;
    }
}
