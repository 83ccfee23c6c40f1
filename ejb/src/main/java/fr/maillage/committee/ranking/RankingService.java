package fr.maillage.committee.ranking;

import fr.maillage.committee.BodyLifecycle;
import fr.maillage.committee.digest.MessageHold;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.RankingAnswerRepository;
import fr.maillage.committee.persistence.RankingRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Officers ask the members of a body to rank what comes first, and see what came of it. It needs EDIT_COMMITTEE on the territory
 * that the body works for, and to ask READ_CONTACTS, too.
 */
@Stateless
public class RankingService {

    /** The audit names members' answers by their body, as all that is written about a ranking. */
    static final String ANSWERED = "answer-ranking";

    @Inject
    private RankingRepository rankings;

    @Inject
    private RankingAnswerRepository answers;

    @Inject
    private BodyLifecycle bodies;

    @Inject
    private NotificationService messages;

    @Inject
    private MessageHold hold;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Asks those who sit in a body today and can be written to: each gets a message with a link of her own.
     *
     * @param closesOn the last day for answers, as ISO 8601 writes it, from today to a year ahead
     * @param options 2 to 12, none twice; blank ones are left out
     * @return the identifier of the ranking
     * @throws Problem UNAUTHENTICATED; DENIED without the rights; NOT_FOUND; CONFLICT for an archived body, and where nobody can
     *     be written to; INVALID on {@code question}, {@code closesOn} and {@code options}
     */
    public UUID ask(UUID body, String question, String closesOn, List<RankingOption> options) {
        caller.require(Permission.EDIT_COMMITTEE);
        Body held = bodies.held(body);
        caller.require(Permission.READ_CONTACTS, held.territoryId());
        RankingPolicy.Said said = RankingPolicy.asked(question, closesOn, options, ClockProducer.today(clock));
        UUID id = UUID.randomUUID();
        rankings.add(id, held.id(), said.question(), said.closesOn(), said.options(), bodies.now());
        if (write(rankings.byId(id).orElseThrow(), false) == 0) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-ranking-nobody", null);
        }
        bodies.record(held, "ask-ranking", List.of());
        return id;
    }

    /**
     * Asks those who sit in the body now and have not answered, with the same links.
     *
     * @return how many were asked
     * @throws Problem as for {@link #ask}; CONFLICT also where it takes no answers any more
     */
    public int askAgain(UUID id) {
        caller.require(Permission.EDIT_COMMITTEE);
        Ranking ranking = found(id);
        Body held = bodies.held(ranking.body());
        caller.require(Permission.READ_CONTACTS, held.territoryId());
        if (!ranking.open(ClockProducer.today(clock))) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-ranking-over", null);
        }
        int written = write(ranking, true);
        if (written > 0) {
            bodies.record(held, "ask-ranking", List.of());
        }
        return written;
    }

    /**
     * A ranking with what came of it; how many answered is told, however few.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND
     */
    public RankingDetail get(UUID id) {
        caller.require(Permission.EDIT_COMMITTEE);
        Ranking ranking = found(id);
        caller.require(Permission.EDIT_COMMITTEE, ranking.territory());
        boolean open = ranking.open(ClockProducer.today(clock));
        return new RankingDetail(
                ranking,
                RankingResult.of(
                        rankings.options(ranking.key()),
                        ranking.answered(),
                        answers.sums(ranking.key()),
                        answers.firsts(ranking.key())),
                open,
                open && caller.may(Permission.READ_CONTACTS, ranking.territory()));
    }

    /**
     * The latest rankings of a body, the latest first.
     *
     * @return nothing for whoever may not see them
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<Ranking> of(UUID body) {
        caller.require(Permission.READ);
        Body found = bodies.find(body);
        return caller.may(Permission.EDIT_COMMITTEE, found.territoryId()) ? rankings.of(found.id()) : List.of();
    }

    private Ranking found(UUID id) {
        return rankings.byId(id).orElseThrow(() -> Problem.notFound("committee.ranking", String.valueOf(id)));
    }

    private int write(Ranking ranking, boolean again) {
        LocalDate today = ClockProducer.today(clock);
        List<RankingAsked> all = rankings.members(ranking, today);
        Set<Long> persons = all.stream().map(RankingAsked::person).collect(Collectors.toSet());
        Set<Long> silent = hold.silent(persons);
        Set<Long> held = hold.held(persons, ranking.closesOn());
        Set<String> refusing = messages.refusing(
                all.stream().map(RankingAsked::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<RankingAsked> asked = all.stream()
                .filter(each -> each.email() != null && !each.refuses() && !refusing.contains(each.email()))
                .filter(each -> !silent.contains(each.person()) && each.answeredAt() == null)
                .filter(each -> again || each.id() == null)
                .map(each -> each.again(Objects.requireNonNullElseGet(each.id(), UUID::randomUUID)))
                .toList();
        rankings.keep(ranking.key(), asked, bodies.now());
        messages.enqueue(asked.stream()
                .filter(each -> !held.contains(each.person()))
                .map(each -> RankingTexts.message(ranking, each))
                .toList());
        return asked.size();
    }
}
