package fr.maillage.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Computes indicators set-based: one SQL query gives the values of every territory at once. Business features
 * implement it; the job {@code indicator-compile} finds the implementations by CDI.
 */
public interface IndicatorCalculator {

    /** The indicators that it computes, by the code of their definition. */
    List<String> codes();

    /**
     * The query for one indicator, for exactly the territories that the table {@code indicator_scope} lists for the
     * snapshot. Its columns, in order: territory (bigint); dimension (varchar, '' for the indicator as a whole, which
     * every territory must have exactly once; the values of a dimension that are zero may be left out); numerator; denominator (null where the indicator has none); reason
     * (varchar, null where the indicator is computable, else the code of the reason why not: see {@link
     * IndicatorReasons}).
     *
     * @param code one of {@link #codes()}
     * @param snapshotId the snapshot whose scope is to be computed
     * @param date the day the snapshot is for
     */
    IndicatorQuery query(String code, long snapshotId, LocalDate date);

    /**
     * The territories in which there is something to count, as a query with one column of territory ids; the snapshot
     * covers them and all that contains them, wherever they are.
     */
    IndicatorQuery presence(LocalDate date);

    /**
     * How people call the values of an indicator's dimension, in the order in which to show them.
     *
     * @param code one of {@link #codes()}
     * @param locale French unless its language is English
     * @return label by dimension code; empty where the indicator has no dimension
     */
    default Map<String, String> dimensionLabels(String code, Locale locale) {
        return Map.of();
    }

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
