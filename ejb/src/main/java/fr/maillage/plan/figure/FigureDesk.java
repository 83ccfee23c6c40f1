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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Gives the figures to be kept of a month, from values by the codes of measures; what is wrong goes to {@code wrong}. */
    public List<Entry> entries(
            YearMonth when, Collection<Measure> asked, Map<String, String> values, List<Violation> wrong) {
        Map<String, Measure> byCode = asked.stream().collect(Collectors.toMap(Measure::code, measure -> measure));
        List<Entry> entries = new ArrayList<>();
        values.forEach((code, text) -> {
            Measure measure = byCode.get(code);
            if (measure == null) {
                wrong.add(Violation.of("measure", "plan-figure-measure", code));
            } else if (text == null || text.isBlank()) {
                entries.add(new Entry(when, measure, null));
            } else {
                value(code, text, wrong).ifPresent(value -> entries.add(new Entry(when, measure, value)));
            }
        });
        return entries;
    }

    /**
     * Writes figures of an action, which the caller has locked; those that say what stands are left alone.
     *
     * @param known what stands for the months of the entries
     * @return how many changed
     */
    public int write(PlanAction action, Collection<Entry> entries, Collection<Figure> known, Source source) {
        List<Change> changes = new ArrayList<>();
        List<Figure> added = new ArrayList<>();
        List<Figure> changed = new ArrayList<>();
        for (Entry entry : entries) {
            Figure before = known.stream().filter(entry::means).findFirst().orElse(null);
            BigDecimal stood = before == null ? null : before.value();
            if (same(stood, entry.value())) {
                continue;
            }
            (before == null ? added : changed).add(entry.figure(action.id(), before));
            changes.add(new Change("figures", entry.said(stood), entry.said(entry.value())));
        }
        if (!changes.isEmpty()) {
            figures.add(added, source, lifecycle.now());
            figures.change(changed, source, lifecycle.now());
            lifecycle.record(action, "figures", changes);
        }
        return changes.size();
    }

    /**
     * Who says a figure.
     *
     * @param code officer, file or partner
     * @param partner the key of the actor who sent it by a link; null for none
     */
    public record Source(String code, Long partner) {

        public static final Source OFFICER = new Source("officer", null);
        public static final Source FILE = new Source("file", null);

        /** An actor who sends it by a link. */
        public static Source partner(long actor) {
            return new Source("partner", actor);
        }
    }

    /**
     * Figure to be kept of a measure in a month.
     *
     * @param value null to take it back
     */
    public record Entry(YearMonth month, Measure measure, BigDecimal value) {

        /** Tells if a figure of the same action is of this measure and month. */
        public boolean means(Figure figure) {
            return figure.measure() == measure.key() && figure.month().equals(month);
        }

        private Figure figure(long action, Figure before) {
            return new Figure(
                    before == null ? 0 : before.key(),
                    before == null ? 0 : before.version(),
                    action,
                    measure.key(),
                    month,
                    value);
        }

        /** Code, month and number alone are no sentence in any language. */
        private String said(BigDecimal number) {
            return number == null
                    ? null
                    : month + " " + measure.code() + " "
                            + number.stripTrailingZeros().toPlainString();
        }
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
