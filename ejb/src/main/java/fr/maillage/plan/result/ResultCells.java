package fr.maillage.plan.result;

import fr.maillage.norm.DecimalPolicy;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cells in which people write a measure: its day and its number. */
@ApplicationScoped
public class ResultCells {

    private static final int DIGITS = 12;
    private static final int DECIMALS = 2;
    private static final int FIRST_YEAR = 2000;
    private static final int DAY = 10;

    @Inject
    private Clock clock;

    /** A day that has come, as ISO 8601 writes it; empty for what is none, with why in {@code wrong}. */
    public Optional<LocalDate> day(String field, String text, List<Violation> wrong) {
        try {
            LocalDate day = text == null || text.length() != DAY ? null : LocalDate.parse(text);
            if (day != null && day.getYear() >= FIRST_YEAR) {
                if (day.isAfter(ClockProducer.today(clock))) {
                    wrong.add(Violation.of(field, "plan-future", text));
                    return Optional.empty();
                }
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // Named below, as what is too long is.
        }
        wrong.add(Violation.of(field, "plan-date", text));
        return Optional.empty();
    }

    /** A number that is not negative; empty for what is none, with why in {@code wrong}. */
    public static Optional<BigDecimal> value(String field, String text, List<Violation> wrong) {
        Optional<BigDecimal> value = DecimalPolicy.parse(text, DIGITS, DECIMALS);
        if (value.isEmpty()) {
            wrong.add(Violation.of(field, "plan-result-value", text, "" + DIGITS, "" + DECIMALS));
        }
        return value;
    }
}
