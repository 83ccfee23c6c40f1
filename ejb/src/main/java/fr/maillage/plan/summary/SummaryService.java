package fr.maillage.plan.summary;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.contract.EnvelopeFilter;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.financing.Balance;
import fr.maillage.funding.financing.CoFundingService;
import fr.maillage.funding.financing.CoFundingService.CoFundings;
import fr.maillage.funding.financing.FinancingService;
import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.ActionRef;
import fr.maillage.plan.ActionRefs;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.FundedActionRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.reach.ReachedPeople;
import fr.maillage.plan.reach.ToldPeople;
import fr.maillage.plan.result.ResultReader;
import fr.maillage.plan.result.ResultView;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.PlanSummary.Axis;
import fr.maillage.plan.summary.PlanSummary.Overdue;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Summary of the actions of a territory on a day: progress, lateness, money, counts and results. Reading takes READ. */
@Stateless
public class SummaryService {

    /** Codes as people order them; frames may have an axis of one code. */
    private static final Comparator<FrameLineRef> BY_AXIS =
            Comparator.comparing(FrameLineRef::axisCode).thenComparing(FrameLineRef::frameCode);

    @Inject
    private ActionService actions;

    @Inject
    private FigureRepository figures;

    @Inject
    private MeasureRepository measures;

    @Inject
    private ResultReader results;

    @Inject
    private ReachedPeople people;

    @Inject
    private FundedDirectory funded;

    @Inject
    private FinancingService financing;

    @Inject
    private CoFundingService cofunding;

    @Inject
    private ActionRefs refs;

    @Inject
    private EnvelopeService envelopes;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * The summary of a territory, in some twenty statements for every thousand actions; people as they were told, but for
     * whoever enters the figures of an action.
     *
     * @param territory a code; null or blank for the committee's territory
     * @param at null for today
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public PlanSummary of(String territory, LocalDate at) {
        return read(territory, at, people::live);
    }

    /**
     * The same as it may be handed on: people as they were told.
     *
     * @throws Problem as for {@link #of}
     */
    public PlanSummary told(String territory, LocalDate at) {
        return read(territory, at, territories -> Set.of());
    }

    private PlanSummary read(String territory, LocalDate at, UnaryOperator<Set<Long>> live) {
        caller.require(Permission.READ);
        LocalDate day = actions.day(at);
        String where = territory == null || territory.isBlank()
                ? territories.committee().code()
                : territories.required(territory).code();
        List<ActionView> found = new ArrayList<>();
        actions.keys(ActionFilter.inside(where), day, new PageRequest(0, 1, "code", true))
                .each(keys -> actions.slice(keys, day), found::add);
        Map<Long, FrameLineRef> principals = actions.principals(found);
        FundingFigures money = financing.figures(
                funded.byRefs(found.stream().map(SummaryService::reference).toList())
                        .values());
        List<Action> summed = actions(found, principals, money, live, day);
        CoFundings all = cofunding.of(where, null);
        FundingFigures paid = all.figures();
        return new PlanSummary(
                where,
                day,
                axes(found, principals),
                summed,
                paid.totals(),
                paid.grantedByFunder(),
                paid.coFunding(axis(paid)),
                all.leverage(),
                envelopes.list(new EnvelopeFilter(where, day.getYear(), null)),
                CountPolicy.reconditioned(summed.stream()
                        .flatMap(action -> action.counts().stream())
                        .toList()));
    }

    private static RecordRef reference(ActionView action) {
        return new RecordRef(FundedActionRepository.TYPE, action.id());
    }

    private Function<RecordRef, String> axis(FundingFigures paid) {
        Map<UUID, ActionRef> known = refs.byIds(
                paid.shares().stream().map(share -> share.record().id()).collect(Collectors.toSet()));
        return ref -> known.containsKey(ref.id()) ? known.get(ref.id()).axis() : null;
    }

    private List<Action> actions(
            List<ActionView> found,
            Map<Long, FrameLineRef> principals,
            FundingFigures money,
            UnaryOperator<Set<Long>> live,
            LocalDate day) {
        Set<Long> open = live.apply(found.stream().map(ActionView::territoryKey).collect(Collectors.toSet()));
        Predicate<ActionView> opened = action -> open.contains(action.territoryKey());
        List<Long> keys = found.stream().map(ActionView::key).toList();
        Map<Long, List<Milestone>> milestones = actions.milestones(found);
        Map<Long, List<Figure>> counted = figures
                .between(keys, YearMonth.of(day.getYear(), Month.JANUARY), YearMonth.of(day.getYear(), Month.DECEMBER))
                .stream()
                .collect(Collectors.groupingBy(Figure::action));
        Map<Long, Measure> known = measures
                .byKeys(counted.values().stream()
                        .flatMap(List::stream)
                        .map(Figure::measure)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Measure::key, Function.identity()));
        Map<Long, ToldPeople> told = people.told(keys, day);
        Map<Long, List<ResultView>> measured = Stream.concat(
                        results.of(keys(found, opened), day).stream(),
                        results.told(keys(found, opened.negate()), day, told).stream())
                .collect(Collectors.groupingBy(view -> view.result().action()));
        Map<RecordRef, Balance> balances =
                money.balances(found.stream().map(SummaryService::reference).toList());
        return found.stream()
                .map(action -> new Action(
                        action.id(),
                        action.code(),
                        action.title(),
                        action.state(),
                        principals.containsKey(action.key())
                                ? principals.get(action.key()).qualifiedAxis()
                                : null,
                        action.progress(day),
                        action.late(day),
                        overdue(milestones.getOrDefault(action.key(), List.of()), day),
                        balances.get(reference(action)),
                        told.getOrDefault(action.key(), ToldPeople.NONE).reached(),
                        CountPolicy.counts(
                                counted.getOrDefault(action.key(), List.of()).stream()
                                        .filter(figure -> opened.test(action)
                                                || !known.get(figure.measure()).people())
                                        .toList(),
                                known,
                                day),
                        measured.getOrDefault(action.key(), List.of())))
                .toList();
    }

    private static List<Long> keys(List<ActionView> actions, Predicate<ActionView> which) {
        return actions.stream().filter(which).map(ActionView::key).toList();
    }

    private static List<Overdue> overdue(List<Milestone> milestones, LocalDate day) {
        return milestones.stream()
                .filter(m -> m.due().overdue(day) > 0)
                .map(m -> new Overdue(m.title(), m.dueOn(), m.due().overdue(day)))
                .toList();
    }

    private static List<Axis> axes(List<ActionView> found, Map<Long, FrameLineRef> principals) {
        Map<FrameLineRef, List<String>> codes = new TreeMap<>(BY_AXIS);
        List<String> none = new ArrayList<>();
        for (ActionView action : found) {
            FrameLineRef line = principals.get(action.key());
            (line == null ? none : codes.computeIfAbsent(line, axis -> new ArrayList<>())).add(action.code());
        }
        List<Axis> axes = new ArrayList<>();
        codes.forEach((line, some) -> axes.add(new Axis(line.frameCode(), line.axisCode(), line.axisLabel(), some)));
        if (!none.isEmpty()) {
            axes.add(new Axis(null, null, null, none));
        }
        return axes;
    }
}
