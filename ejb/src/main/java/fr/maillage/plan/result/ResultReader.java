package fr.maillage.plan.result;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.ResultRepository;
import fr.maillage.plan.reach.ReachedPeople;
import fr.maillage.plan.reach.ToldPeople;
import fr.maillage.plan.result.Result.Measured;
import fr.maillage.plan.result.ResultPolicy.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads how far the result indicators of some actions are, in five statements for however many. Asks for no right. */
@ApplicationScoped
public class ResultReader {

    @Inject
    private ResultRepository results;

    @Inject
    private FigureRepository figures;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FrameLines lines;

    @Inject
    private ReachedPeople people;

    /**
     * The indicators of some actions as others than those who keep them read them: of people, what was told by a day.
     */
    public List<ResultView> told(Collection<Long> actions, LocalDate day) {
        return told(actions, day, people.told(actions, day));
    }

    /**
     * The same with people who have been read already.
     *
     * @param told people of actions, by their keys, as they were told by the day
     */
    public List<ResultView> told(Collection<Long> actions, LocalDate day, Map<Long, ToldPeople> told) {
        LocalDate last = ReachedPeople.lastTold(day);
        return read(actions, day, told).stream()
                .map(view -> view.ofPeople()
                        ? view.told(
                                view.measure() == null
                                        ? null
                                        : told.getOrDefault(view.result().action(), ToldPeople.NONE)
                                                .of(view.measure()),
                                last)
                        : view)
                .toList();
    }

    /** The indicators of some actions as they stand on a day, by action and code. */
    public List<ResultView> of(Collection<Long> actions, LocalDate day) {
        return read(actions, day, null);
    }

    /**
     * Reads them.
     *
     * @param told what was told of people, in whose place stands what was measured of them; null to read that as it is
     */
    private List<ResultView> read(Collection<Long> actions, LocalDate day, Map<Long, ToldPeople> told) {
        if (actions.isEmpty()) {
            return List.of();
        }
        List<Result> found = results.of(actions);
        Map<Long, List<Measured>> measured = results
                .measured(found.stream().map(Result::key).toList())
                .stream()
                .filter(m -> !m.on().isAfter(day))
                .collect(Collectors.groupingBy(Measured::result));
        Map<Long, Measure> followed =
                measures
                        .byKeys(found.stream()
                                .map(Result::measure)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Measure::key, Function.identity()));
        Map<List<Long>, List<Figure>> counted = followed.isEmpty()
                ? Map.of()
                : figures.of(found.stream().map(Result::action).distinct().toList(), followed.keySet()).stream()
                        .collect(Collectors.groupingBy(figure -> List.of(figure.action(), figure.measure())));
        Map<Long, FrameLineRef> served = lines.byKeys(found.stream()
                .map(Result::line)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(result -> view(
                        result,
                        served.get(result.line()),
                        followed.get(result.measure()),
                        told != null && ofPeople(result, followed.get(result.measure()))
                                ? typed(result, told)
                                : measured.getOrDefault(result.key(), List.of()),
                        result.measure() == null
                                ? List.of()
                                : counted.getOrDefault(List.of(result.action(), result.measure()), List.of()),
                        day))
                .toList();
    }

    private static boolean ofPeople(Result result, Measure followed) {
        return new ResultView(result, null, followed, List.of(), null, null).ofPeople();
    }

    private static List<Measured> typed(Result result, Map<Long, ToldPeople> told) {
        return told.getOrDefault(result.action(), ToldPeople.NONE).typed(result.id()).stream()
                .map(typed -> new Measured(result.key(), typed.on(), typed.people()))
                .toList();
    }

    private static ResultView view(
            Result result,
            FrameLineRef line,
            Measure measure,
            List<Measured> measured,
            List<Figure> counted,
            LocalDate day) {
        Standing standing = ResultPolicy.standing(measured, measure == null ? null : measure.tally(), counted, day)
                .orElse(null);
        return new ResultView(
                result,
                line,
                measure,
                measured,
                standing,
                ResultPolicy.reached(result.baseline(), result.target(), standing == null ? null : standing.value()));
    }
}
