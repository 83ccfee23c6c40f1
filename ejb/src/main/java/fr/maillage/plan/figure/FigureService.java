package fr.maillage.plan.figure;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.figure.FigureDesk.Entry;
import fr.maillage.plan.figure.FigureSheet.Row;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.reach.ReachedPeople;
import fr.maillage.plan.reach.ToldPeople;
import fr.maillage.plan.session.SessionDesk;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Figures of actions month by month: how many, never who. Entering needs EDIT_PLAN on the territory whose officers keep the
 * action, which is not archived.
 */
@Stateless
public class FigureService {

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureDesk desk;

    @Inject
    private SessionDesk sessions;

    @Inject
    private ReachedPeople people;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /**
     * Reads what an action counted up to a month, in eight statements; people as they were told for whoever may not enter them.
     *
     * @param until the last month that counts; null for all
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public FigureSheet sheet(UUID id, YearMonth until) {
        caller.require(Permission.READ);
        PlanAction action = lifecycle.find(id);
        return sheet(action, until, people.live(action.territoryId()), ClockProducer.today(clock));
    }

    /**
     * Reads what an action counted up to the month of a day, as it may be handed on: people as they were told.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public FigureSheet told(UUID id, LocalDate day) {
        caller.require(Permission.READ);
        return sheet(lifecycle.find(id), YearMonth.from(day), false, day);
    }

    private FigureSheet sheet(PlanAction action, YearMonth until, boolean live, LocalDate day) {
        List<Figure> all = figures.of(action.id()).stream()
                .filter(figure -> until == null || !figure.month().isAfter(until))
                .toList();
        List<Measure> kinds = measures.asked(action.kind());
        List<Measure> asked = live ? kinds : ReachedPeople.others(kinds);
        List<Figure> known = live ? all : people.withoutPeople(all);
        Map<Long, List<Figure>> byMeasure = known.stream().collect(Collectors.groupingBy(Figure::measure));
        Set<Long> others = new HashSet<>(byMeasure.keySet());
        asked.forEach(measure -> others.remove(measure.key()));
        List<Row> rows = new ArrayList<>();
        asked.forEach(measure -> rows.add(row(measure, true, byMeasure)));
        measures.byKeys(others).forEach(measure -> rows.add(row(measure, false, byMeasure)));
        SortedMap<YearMonth, Long> versions = new TreeMap<>();
        known.forEach(figure -> versions.merge(figure.month(), (long) figure.version(), Long::sum));
        ToldPeople told = people.told(List.of(action.id()), day).getOrDefault(action.id(), ToldPeople.NONE);
        return new FigureSheet(
                rows,
                versions,
                figures.partners(action.id()),
                summed(action, versions),
                live,
                told.reached(),
                groups(told));
    }

    private List<FigureSheet.Group> groups(ToldPeople told) {
        Map<String, Measure> known = told.groups().isEmpty()
                ? Map.of()
                : measures.all().stream().collect(Collectors.toMap(Measure::code, measure -> measure));
        return told.groups().stream()
                .map(group -> new FigureSheet.Group(
                        group.terms().stream()
                                .map(known::get)
                                .sorted(Comparator.comparingLong(Measure::key))
                                .toList(),
                        BigDecimal.valueOf(group.people())))
                .sorted(Comparator.comparingLong(
                        group -> group.measures().get(0).key()))
                .toList();
    }

    private Set<FigureSheet.Summed> summed(PlanAction action, SortedMap<YearMonth, Long> versions) {
        return versions.isEmpty()
                ? Set.of()
                : sessions.sums(List.of(action.id()), versions.firstKey(), versions.lastKey()).keySet().stream()
                        .map(slot -> new FigureSheet.Summed(slot.month(), slot.measure()))
                        .collect(Collectors.toSet());
    }

    private static Row row(Measure measure, boolean asked, Map<Long, List<Figure>> byMeasure) {
        List<Figure> own = byMeasure.getOrDefault(measure.key(), List.of());
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        own.stream()
                .filter(figure -> figure.value() != null)
                .forEach(figure -> months.put(figure.month(), figure.value()));
        return new Row(measure, asked, months, FigurePolicy.total(measure.tally(), own));
    }

    /**
     * Keeps what an action counted in a month; measures that are not named stay as they are.
     *
     * @param month written 2022-07
     * @param version of the month, as {@link FigureSheet#version} told it
     * @param values by the code of the measure, as people write numbers; null or blank takes a figure back
     * @throws Problem INVALID with one violation per wrong value, on the code of its measure or on {@code month}; STALE
     *     when somebody else changed the month meanwhile; DENIED; CONFLICT for an archived action; NOT_FOUND
     */
    public void enter(UUID id, String month, long version, Map<String, String> values) {
        PlanAction action = lifecycle.held(id);
        YearMonth when = month(month);
        write(action, when, version, measures.asked(action.kind()), () -> values);
    }

    /**
     * Reads what an action counted in a month, in eight statements; people only for whoever may enter them.
     *
     * @param month written 2022-07
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND; INVALID for what is no month
     */
    public FigureMonth month(UUID id, String month) {
        FigureSheet sheet = sheet(id, null);
        YearMonth when = month(month);
        List<FigureMonth.Count> counts = sheet.rows().stream()
                .filter(row -> row.asked() || row.months().containsKey(when))
                .map(row -> new FigureMonth.Count(
                        row.measure(), row.asked(), row.months().get(when)))
                .toList();
        return new FigureMonth(id, when, Math.toIntExact(sheet.version(when)), counts);
    }

    /**
     * Keeps the whole of what an action counted in a month: what its kind asks for and is not named is taken back.
     *
     * @param month written 2022-07
     * @param values as for {@link #enter}; asked for once the version is known to be right
     * @throws Problem as for {@link #enter}, and what asking for the values throws
     */
    public void replace(UUID id, String month, long version, Supplier<Map<String, String>> values) {
        PlanAction action = lifecycle.held(id);
        YearMonth when = month(month);
        List<Measure> asked = measures.asked(action.kind());
        write(action, when, version, asked, () -> {
            Map<String, String> whole = new LinkedHashMap<>();
            asked.forEach(measure -> whole.put(measure.code(), null));
            whole.putAll(values.get());
            return whole;
        });
    }

    private YearMonth month(String text) {
        List<Violation> wrong = new ArrayList<>();
        return desk.month("month", text, wrong).orElseThrow(() -> Problem.invalid(wrong));
    }

    private void write(
            PlanAction action,
            YearMonth when,
            long version,
            List<Measure> asked,
            Supplier<Map<String, String>> values) {
        List<Figure> known = figures.of(action.id(), when);
        if (known.stream().mapToLong(Figure::version).sum() != version) {
            throw Problem.stale("plan.figure", when.toString());
        }
        List<Violation> wrong = new ArrayList<>();
        List<Entry> entries = desk.entries(when, asked, values.get(), wrong);
        wrong.addAll(sessions.contradicted(action, when, entries));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        desk.write(action, entries, known, FigureDesk.Source.OFFICER);
    }
}
