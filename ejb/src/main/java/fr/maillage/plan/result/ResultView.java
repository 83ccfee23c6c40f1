package fr.maillage.plan.result;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.result.Result.Measured;
import fr.maillage.plan.result.ResultPolicy.Standing;
import fr.maillage.record.FieldValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A result indicator as it stands on a day.
 *
 * @param line the objective that it tells of; null where nobody says
 * @param measure the count that it follows; null for none
 * @param measured what was measured by that day, the latest first
 * @param standing null where nothing was measured or counted
 * @param reached see {@link ResultPolicy#reached}
 */
public record ResultView(
        Result result,
        FrameLineRef line,
        Measure measure,
        List<Measured> measured,
        Standing standing,
        BigDecimal reached) {

    public ResultView {
        measured = List.copyOf(measured);
    }

    /** Tells if it is of people or households: others than those who keep the action read what was told. */
    public boolean ofPeople() {
        return counted() || Result.ofPeople(result.label(), result.unit(), measure == null ? null : measure.unit());
    }

    /** Tells if it follows a count of people. */
    private boolean counted() {
        return measure != null && measure.people();
    }

    /**
     * The same with people as they were told; of whom it has measured, what was told already.
     *
     * @param people as its action counted them; null for nobody yet
     * @param on the last day of whom something was told
     */
    ResultView told(BigDecimal people, LocalDate on) {
        Standing told = standing;
        if (counted()) {
            told = people == null ? last() : new Standing(people, on, true);
        }
        Result shown = result.withoutFew();
        return new ResultView(
                shown,
                line,
                measure,
                measured,
                told,
                told == null || shown != result
                        ? null
                        : ResultPolicy.reached(result.baseline(), result.target(), told.value()));
    }

    private Standing last() {
        return ResultPolicy.standing(measured, null, List.of(), LocalDate.MAX).orElse(null);
    }

    /** Gives its values, its objective with the code of the frame. */
    public FieldValues<ResultField> values() {
        return values(result, line, measure);
    }

    /** The same for what is read otherwise; null for no objective, or no count that it follows. */
    public static FieldValues<ResultField> values(Result result, FrameLineRef line, Measure measure) {
        return FieldValues.none(ResultField.class)
                .with(ResultField.CODE, result.code())
                .with(ResultField.LABEL, result.label())
                .with(ResultField.OBJECTIVE, line == null ? null : line.qualified())
                .with(ResultField.MEASURE, measure == null ? null : measure.code())
                .with(ResultField.UNIT, result.unit())
                .with(ResultField.BASELINE, text(result.baseline()))
                .with(ResultField.TARGET, text(result.target()))
                .with(ResultField.DUE_ON, Objects.toString(result.dueOn(), null));
    }

    private static String text(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
