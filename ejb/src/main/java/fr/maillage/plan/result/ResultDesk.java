package fr.maillage.plan.result;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.PlanPatterns;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ResultRepository;
import fr.maillage.plan.result.Result.Measured;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes result indicators, whichever door they come by. It asks for no right. */
@ApplicationScoped
public class ResultDesk {

    /** Name for such a record in problems. */
    public static final String KIND = "plan.result";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private ResultRepository results;

    @Inject
    private ActionLifecycle lifecycle;

    /**
     * An indicator as it is to be kept, with the key and version of the one that it replaces.
     *
     * @param book with the indicators of the action
     * @param before null for a new one
     * @throws Problem INVALID with one violation per wrong value
     */
    public Result check(PlanAction action, FieldValues<ResultField> input, ResultBook.Open book, Result before) {
        FieldValidator<ResultField> check = new FieldValidator<>(
                ResultField.class, input, FieldValues.none(ResultField.class), Vocabularies.NONE, References.NONE);
        check.right(ResultField.CODE).ifPresent(code -> {
            if (!PlanPatterns.CODE.matches(code)) {
                check.wrong(ResultField.CODE, "plan-code", code);
            } else if (book.of(action).stream()
                    .anyMatch(r -> r.code().equals(code) && (before == null || r.key() != before.key()))) {
                check.wrong(ResultField.CODE, "plan-result-code-taken", code);
            }
        });
        check.right(ResultField.DUE_ON)
                .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                        || LocalDate.parse(day).getYear() > LAST_YEAR)
                .ifPresent(day -> check.wrong(ResultField.DUE_ON, "plan-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        Long line = check.right(ResultField.OBJECTIVE)
                .flatMap(code -> line(action, code, book, check))
                .orElse(null);
        Optional<Measure> measure =
                check.right(ResultField.MEASURE).flatMap(code -> measure(action, code, book, check));
        FieldValues<ResultField> values = check.values();
        return new Result(
                before == null ? 0 : before.key(),
                before == null ? UUID.randomUUID() : before.id(),
                before == null ? 1 : before.version(),
                action.id(),
                values.text(ResultField.CODE),
                values.text(ResultField.LABEL),
                line,
                measure.map(Measure::key).orElse(null),
                values.text(ResultField.UNIT) == null
                        ? measure.map(Measure::unit).orElse(null)
                        : values.text(ResultField.UNIT),
                number(values.text(ResultField.BASELINE)),
                number(values.text(ResultField.TARGET)),
                Optional.ofNullable(values.text(ResultField.DUE_ON))
                        .map(LocalDate::parse)
                        .orElse(null));
    }

    private static Optional<Long> line(
            PlanAction action, String code, ResultBook.Open book, FieldValidator<ResultField> check) {
        List<FrameLineRef> found = book.lines(action, code);
        if (found.size() == 1) {
            return Optional.of(found.get(0).key());
        }
        check.wrong(
                ResultField.OBJECTIVE, found.isEmpty() ? "plan-action-line-unknown" : "plan-action-line-several", code);
        return Optional.empty();
    }

    private static Optional<Measure> measure(
            PlanAction action, String code, ResultBook.Open book, FieldValidator<ResultField> check) {
        Optional<Measure> asked = book.asked(action, code);
        if (asked.isEmpty()) {
            check.wrong(ResultField.MEASURE, "plan-figure-measure", code);
        }
        return asked;
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** Enters an indicator of an action, which the caller has locked. */
    public Result add(PlanAction action, Result result, ResultBook.Open book) {
        results.add(result);
        record(action, null, said(result));
        Result added = results.byId(result.id()).orElseThrow();
        book.replace(null, added);
        return added;
    }

    /**
     * Changes an indicator; nothing is written when nothing differs.
     *
     * @throws Problem STALE when somebody else changed it meanwhile
     */
    public Result change(PlanAction action, Result before, Result after, ResultBook.Open book) {
        if (same(before, after)) {
            return before;
        }
        if (!results.update(after)) {
            throw Problem.stale(KIND, before.id().toString());
        }
        record(action, said(before), said(after));
        Result changed = results.byId(before.id()).orElseThrow();
        book.replace(before, changed);
        return changed;
    }

    /** Takes an indicator out of its action, with what was measured. */
    public void remove(PlanAction action, Result result) {
        if (!results.remove(result)) {
            throw Problem.stale(KIND, result.id().toString());
        }
        record(action, said(result), null);
    }

    /**
     * Keeps what was measured on a day, in the place of what was there; nothing is written when nothing differs.
     *
     * @param value null to take it back
     * @return whether something changed
     */
    public boolean measure(PlanAction action, Result result, LocalDate on, BigDecimal value, ResultBook.Open book) {
        BigDecimal before = book.measured(result, on);
        if (equal(before, value)) {
            return false;
        }
        if (value == null) {
            results.forget(result.key(), on);
        } else {
            results.measure(new Measured(result.key(), on, value));
        }
        book.measure(result, on, value);
        record(action, said(result, on, before), said(result, on, value));
        return true;
    }

    /** Tells if two indicators say the same, whatever their versions. */
    public static boolean same(Result one, Result other) {
        return Stream.of(one, other).map(ResultDesk::words).distinct().count() == 1;
    }

    private static List<Object> words(Result r) {
        return Stream.of(
                        r.code(),
                        r.label(),
                        r.line(),
                        r.measure(),
                        r.unit(),
                        plain(r.baseline()),
                        plain(r.target()),
                        r.dueOn())
                .map(value -> (Object) Objects.toString(value, ""))
                .toList();
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private void record(PlanAction action, String before, String after) {
        lifecycle.record(action, "results", List.of(new Change("results", before, after)));
    }

    /** Names, numbers and days alone are no sentence in any language. */
    private static String said(Result result) {
        return Stream.of(
                        result.code() + " " + result.label(),
                        plain(result.baseline()) == null && plain(result.target()) == null
                                ? null
                                : Objects.toString(plain(result.baseline()), "0") + " → "
                                        + Objects.toString(plain(result.target()), "?"),
                        result.dueOn())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String said(Result result, LocalDate on, BigDecimal value) {
        return value == null ? null : result.code() + " " + on + ": " + plain(value);
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
