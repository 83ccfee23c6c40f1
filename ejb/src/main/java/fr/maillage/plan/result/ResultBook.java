package fr.maillage.plan.result;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.ResultRepository;
import fr.maillage.plan.result.Result.Measured;
import fr.maillage.record.FieldValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads once what is asked again and again while result indicators of some actions are written. Asks for no right. */
@ApplicationScoped
public class ResultBook {

    @Inject
    private ResultRepository results;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FrameLines lines;

    /** The indicators of some actions, which the caller has locked, in four statements however many they are. */
    public Open open(Collection<PlanAction> actions) {
        List<Result> found =
                results.of(actions.stream().map(PlanAction::id).distinct().toList());
        return new Open(
                found,
                results.measured(found.stream().map(Result::key).toList()),
                measures.askedBy(actions.stream().map(PlanAction::kind).collect(Collectors.toSet())),
                measures.byKeys(found.stream()
                        .map(Result::measure)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                lines.byKeys(found.stream()
                        .map(Result::line)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
    }

    /** Results as they were read, and what was written since; for one transaction. */
    public final class Open {

        private final Map<Long, List<Result>> known;
        private final Map<List<Object>, BigDecimal> measured = new HashMap<>();
        private final Map<String, List<Measure>> asked;
        private final Map<Long, Measure> followed = new HashMap<>();
        private final Map<Long, FrameLineRef> served;
        private final Map<List<Object>, List<FrameLineRef>> coded = new HashMap<>();

        private Open(
                List<Result> found,
                List<Measured> values,
                Map<String, List<Measure>> asked,
                List<Measure> followed,
                Map<Long, FrameLineRef> served) {
            known = found.stream()
                    .collect(Collectors.groupingBy(Result::action, Collectors.toCollection(ArrayList::new)));
            values.forEach(m -> measured.put(List.of(m.result(), m.on()), m.value()));
            this.asked = asked;
            asked.values().forEach(some -> some.forEach(measure -> this.followed.put(measure.key(), measure)));
            followed.forEach(measure -> this.followed.put(measure.key(), measure));
            this.served = new HashMap<>(served);
        }

        /** The indicators of an action. */
        List<Result> of(PlanAction action) {
            return known.getOrDefault(action.id(), List.of());
        }

        /** The indicator of an action that has a code. */
        public Optional<Result> coded(PlanAction action, String code) {
            return of(action).stream().filter(r -> r.code().equals(code)).findFirst();
        }

        /** Gives the value measured of an indicator on a day; null for nothing. */
        public BigDecimal measured(Result result, LocalDate on) {
            return measured.get(List.of(result.key(), on));
        }

        /** The count of a code that the kind of an action asks for. */
        Optional<Measure> asked(PlanAction action, String code) {
            return asked.getOrDefault(action.kind(), List.of()).stream()
                    .filter(measure -> measure.code().equals(code))
                    .findFirst();
        }

        /** The lines of frames that a code means where an action is kept; each code is looked for once. */
        List<FrameLineRef> lines(PlanAction action, String code) {
            List<FrameLineRef> found = coded.computeIfAbsent(
                    List.of(action.territoryId(), code), key -> lines.coded(code, action.territoryId()));
            found.forEach(line -> served.put(line.key(), line));
            return found;
        }

        /** Gives the values of an indicator, its objective with the code of its frame. */
        public FieldValues<ResultField> values(Result result) {
            return ResultView.values(result, served.get(result.line()), followed.get(result.measure()));
        }

        void replace(Result before, Result after) {
            List<Result> some = known.computeIfAbsent(after.action(), action -> new ArrayList<>());
            some.remove(before);
            some.add(after);
        }

        void measure(Result result, LocalDate on, BigDecimal value) {
            measured.put(List.of(result.key(), on), value);
        }
    }
}
