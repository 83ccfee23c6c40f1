package fr.maillage.plan.figure;

import fr.maillage.norm.DecimalPolicy;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes figures, whichever door they come by. It asks for no right. */
@ApplicationScoped
public class FigureDesk {

    static final int DIGITS = 9;
    static final int DECIMALS = 2;

    private static final int FIRST_YEAR = 2000;
    private static final int MONTH = 7;

    @Inject
    private FigureRepository figures;

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private Clock clock;

    /** A month that has begun, written 2022-07; empty for what is none, with why in {@code wrong}. */
    public Optional<YearMonth> month(String field, String text, List<Violation> wrong) {
        try {
            YearMonth month = text == null || text.length() != MONTH ? null : YearMonth.parse(text);
            if (month != null && month.getYear() >= FIRST_YEAR) {
                if (month.isAfter(YearMonth.from(ClockProducer.today(clock)))) {
                    wrong.add(Violation.of(field, "plan-figure-future", text));
                    return Optional.empty();
                }
                return Optional.of(month);
            }
        } catch (DateTimeException e) {
            // Named below, as what is too long is.
        }
        wrong.add(Violation.of(field, "plan-figure-month", text));
        return Optional.empty();
    }

    /** A figure as people write it; empty for what is none, with why in {@code wrong}. */
    public Optional<BigDecimal> value(String field, String text, List<Violation> wrong) {
        Optional<BigDecimal> value = DecimalPolicy.parse(text, DIGITS, DECIMALS);
        if (value.isEmpty()) {
            wrong.add(Violation.of(field, "plan-figure-value", text, "" + DIGITS, "" + DECIMALS));
        }
        return value;
    }

    /**
     * Writes figures of an action, which the caller has locked; those that say what stands are left alone.
     *
     * @param source officer or file
     * @return how many changed
     */
    public int write(PlanAction action, YearMonth month, List<Entry> entries, String source) {
        List<Change> changes = new ArrayList<>();
        List<Figure> known = figures.of(action.id(), month);
        for (Entry entry : entries) {
            Figure before = known.stream()
                    .filter(figure -> figure.measure() == entry.measure().key())
                    .findFirst()
                    .orElse(null);
            if (same(before == null ? null : before.value(), entry.value())) {
                continue;
            }
            if (before == null) {
                figures.add(action.id(), entry.measure().key(), month, entry.value(), source, lifecycle.now());
            } else {
                figures.change(before.key(), entry.value(), source, lifecycle.now());
            }
            changes.add(new Change(
                    "figures",
                    before == null ? null : said(entry.measure(), month, before.value()),
                    said(entry.measure(), month, entry.value())));
        }
        if (!changes.isEmpty()) {
            lifecycle.record(action, "figures", changes);
        }
        return changes.size();
    }

    /**
     * What is to be kept of a measure.
     *
     * @param value null to take it back
     */
    public record Entry(Measure measure, BigDecimal value) {}

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Code, month and number alone are no sentence in any language. */
    private static String said(Measure measure, YearMonth month, BigDecimal value) {
        return value == null
                ? null
                : month + " " + measure.code() + " "
                        + value.stripTrailingZeros().toPlainString();
    }
}
