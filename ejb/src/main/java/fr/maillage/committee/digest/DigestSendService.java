package fr.maillage.committee.digest;

import fr.maillage.ask.AskLinks;
import fr.maillage.committee.persistence.DigestRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.notification.NewMessage;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Work of the job that tells members what awaits them: some at a time, each part in a transaction of its own with the run's
 * progress. Each period of each member is looked at once; whom nothing awaits gets no message.
 */
@Stateless
public class DigestSendService {

    /** For how many days a link leads to the page. */
    static final int LINK_DAYS = 60;

    /** As many things as a message names. */
    static final int MOST_NAMED = 20;

    private static final int SOME = 100;

    @Inject
    private DigestRepository digests;

    @Inject
    private AskLinks asks;

    @Inject
    private AwaitingReader awaiting;

    @Inject
    private NotificationService messages;

    @EJB
    private JobProgressService progress;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Tells some members.
     *
     * @param part under which the run keeps how far it got
     * @return whether there may be more
     * @throws Problem DENIED without EDIT_COMMITTEE everywhere
     */
    public boolean sendSome(UUID run, String part) {
        caller.requireEverywhere(Permission.EDIT_COMMITTEE);
        long after = progress.cursor(run, part).map(Long::parseLong).orElse(0L);
        List<DigestMember> due = digests.due(clock.instant(), ClockProducer.today(clock), after, SOME);
        if (due.isEmpty()) {
            return false;
        }
        Set<String> refusing =
                messages.refusing(due.stream().map(DigestMember::email).collect(Collectors.toSet()));
        int written = send(due.stream()
                .filter(member -> !refusing.contains(member.email()))
                .toList());
        progress.advance(
                run,
                part,
                Long.toString(due.get(due.size() - 1).person()),
                new JobCounts(due.size(), written, 0, (long) due.size() - written, 0));
        return true;
    }

    private int send(List<DigestMember> members) {
        LocalDate today = ClockProducer.today(clock);
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Map<Long, List<Awaiting>> all =
                awaiting.of(members.stream().map(DigestMember::person).toList(), today);
        Map<DigestMember, List<Awaiting>> told = new LinkedHashMap<>();
        List<Awaiting> named = new ArrayList<>();
        members.forEach(member -> {
            List<Awaiting> items = told(member, all.getOrDefault(member.person(), List.of()));
            told.put(member, items);
            items.stream().limit(MOST_NAMED).forEach(named::add);
        });
        Map<Awaiting, UUID> seeds = awaiting.link(named, now);
        List<Digest> made = new ArrayList<>();
        List<NewMessage> written = new ArrayList<>();
        DigestTexts texts = new DigestTexts(awaiting.words(), seeds, today);
        told.forEach((member, items) -> {
            Digest digest = digest(member, items.size(), now);
            made.add(digest);
            if (!items.isEmpty()) {
                written.add(texts.message(member, digest, items));
            }
        });
        digests.add(made);
        asks.send(
                DigestAsk.CODE,
                made.stream()
                        .filter(digest -> digest.items() > 0)
                        .map(Digest::ask)
                        .toList(),
                now,
                now.plusDays(LINK_DAYS));
        messages.enqueue(written);
        return written.size();
    }

    private List<Awaiting> told(DigestMember member, List<Awaiting> items) {
        OffsetDateTime begin = DigestPeriod.begin(DigestPeriod.current(member.rhythm(), clock.instant()));
        return AwaitingOrder.told(items, member.chosen(), member.known(), begin);
    }

    private Digest digest(DigestMember member, int items, OffsetDateTime now) {
        LocalDate from = DigestPeriod.current(member.rhythm(), clock.instant());
        return new Digest(
                UUID.randomUUID(),
                member.person(),
                from,
                "digest:" + member.id() + ":" + member.rhythm().code() + ":" + from,
                items,
                now,
                now.plusDays(LINK_DAYS));
    }
}
