package fr.maillage.plan.overview;

import fr.maillage.funding.FundedRecord;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.overview.Portfolio.Axis;
import fr.maillage.plan.overview.Portfolio.Entry;
import fr.maillage.plan.overview.Portfolio.Reached;
import fr.maillage.plan.persistence.FundedActionRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.OverviewRepository;
import fr.maillage.plan.reach.ReachedPeople;
import fr.maillage.plan.reach.ToldPeople;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The portfolio: actions by axis, with how far they are, what they reached and what is granted for them. */
@Stateless
public class PortfolioService {

    /** The most actions of a page that is read in two minutes. */
    static final int MOST = 500;

    /** Codes as people order them; what serves no axis stands at the end. */
    private static final Comparator<FrameLineRef> ORDER =
            Comparator.nullsLast(Comparator.comparing(FrameLineRef::axisCode).thenComparing(FrameLineRef::frameCode));

    @Inject
    private OverviewRepository overview;

    @Inject
    private ActionList list;

    @Inject
    private FrameLines lines;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FinancingService financing;

    @Inject
    private ReachedPeople people;

    @Inject
    private Caller caller;

    /**
     * The portfolio, in six statements; two more for whoever may not enter all of its figures, who reads people as they were
     * told.
     *
     * @param day as of which actions are in a state, and late; null for today
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public Portfolio portfolio(ActionFilter filter, LocalDate day) {
        caller.require(Permission.READ);
        LocalDate when = day == null ? list.today() : day;
        RecordQuery query = list.condition(filter.asked(when));
        long total = overview.states(query, when).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        List<ActionCard> cards = overview.first(query, when, MOST);
        Map<Long, FrameLineRef> served = lines.byKeys(
                cards.stream().map(ActionCard::line).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Long, Reached> reached = reached(cards, when);
        Map<RecordRef, FundingTotals> money = cards.isEmpty()
                ? Map.of()
                : financing
                        .figures(cards.stream().map(PortfolioService::funded).toList())
                        .totalsByRecord();
        Map<FrameLineRef, List<Entry>> byAxis = new TreeMap<>(ORDER);
        cards.forEach(card -> byAxis.computeIfAbsent(axis(card, served), axis -> new ArrayList<>())
                .add(new Entry(card, card.late(when), reached.get(card.key()), granted(money.get(ref(card))))));
        return new Portfolio(
                when,
                total,
                byAxis.entrySet().stream()
                        .map(axis -> new Axis(axis.getKey(), axis.getValue()))
                        .toList());
    }

    /** Counts whom actions reached; people as they were told, for whoever may not enter them. */
    private Map<Long, Reached> reached(List<ActionCard> cards, LocalDate day) {
        Set<Long> live = people.live(cards.stream().map(ActionCard::territory).collect(Collectors.toSet()));
        Map<Long, Reached> counted =
                measures.reached(cards.stream().map(ActionCard::key).toList(), day);
        List<Long> others = cards.stream()
                .filter(card -> !live.contains(card.territory()))
                .map(ActionCard::key)
                .toList();
        Map<Long, ToldPeople> told = people.told(others, day);
        Map<Long, Reached> shown = new HashMap<>(counted);
        others.forEach(action -> shown.computeIfPresent(
                action,
                (key, reached) -> reached.measure().people()
                        ? told(reached.measure(), told.getOrDefault(key, ToldPeople.NONE))
                        : reached));
        return shown;
    }

    private static Reached told(Measure measure, ToldPeople told) {
        BigDecimal people = told.of(measure);
        return people == null ? null : new Reached(measure, people);
    }

    private static FrameLineRef axis(ActionCard card, Map<Long, FrameLineRef> served) {
        return card.line() == null ? null : served.get(card.line());
    }

    private static BigDecimal granted(FundingTotals totals) {
        return totals == null ? BigDecimal.ZERO : totals.granted();
    }

    private static RecordRef ref(ActionCard card) {
        return new RecordRef(FundedActionRepository.TYPE, card.id());
    }

    private static FundedRecord funded(ActionCard card) {
        return new FundedRecord(ref(card), card.code(), card.title(), Set.of(card.territory()), false);
    }
}
