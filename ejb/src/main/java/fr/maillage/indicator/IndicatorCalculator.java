package fr.maillage.indicator;

import java.time.LocalDate;
import java.util.List;

/** Computes indicators set-based: one SQL query gives the values of every territory at once. */
public interface IndicatorCalculator {

    /** The indicators that it computes, by the code of their definition. */
    List<String> codes();

    /**
     * The query for one indicator. Its columns, in order: {@code territory_id} (bigint), {@code dimension} (varchar,
     * '' where the indicator has none), {@code numerator} and {@code denominator} (numeric; denominator null where the
     * indicator is a count, numerator null where it is not computable for that territory).
     *
     * @param code one of {@link #codes()}
     * @param date the day the snapshot is for
     */
    IndicatorQuery query(String code, LocalDate date);

    /**
     * SQL with positional parameters, the same on H2 and PostgreSQL.
     *
     * @param sql the select
     * @param parameters in order, never null
     */
    record IndicatorQuery(String sql, List<Object> parameters) {
        public IndicatorQuery {
            parameters = List.copyOf(parameters);
        }
    }
}
