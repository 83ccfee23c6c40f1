package fr.maillage.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** One value of a report; how it is written depends on the {@link ValueFormat} beside it. */
public sealed interface ReportValue {

    /** A text as it is, hostile or not; never null. */
    record Text(String value) implements ReportValue {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number in the unit of its column; a share is a ratio, 1 for the whole. */
    record Quantity(BigDecimal value) implements ReportValue {
        public Quantity {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A share among numbers of another format: a ratio, 1 for the whole. */
    record Share(BigDecimal value) implements ReportValue {
        public Share {
            Objects.requireNonNull(value, "value");
        }
    }

    record Day(LocalDate value) implements ReportValue {
        public Day {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * There is no value.
     *
     * @param reason why, as readers see it, never null or empty: an empty cell would leave them guessing
     */
    record Missing(String reason) implements ReportValue {
        public Missing {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a missing value says why");
            }
        }
    }

    static ReportValue text(String value) {
        return new Text(value);
    }

    static ReportValue number(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    static ReportValue number(BigDecimal value) {
        return new Quantity(value);
    }

    static ReportValue missing(String reason) {
        return new Missing(reason);
    }

    /** The text, or the reason where it is null or blank. */
    static ReportValue textOr(String value, String reason) {
        return value == null || value.isBlank() ? new Missing(reason) : new Text(value);
    }

    /** The day, or the reason where it is null. */
    static ReportValue dayOr(LocalDate value, String reason) {
        return value == null ? new Missing(reason) : new Day(value);
    }

    /** The number, or the reason where it is null. */
    static ReportValue numberOr(BigDecimal value, String reason) {
        return value == null ? new Missing(reason) : new Quantity(value);
    }
}
