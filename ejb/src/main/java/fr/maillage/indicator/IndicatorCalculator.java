package fr.maillage.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The bundle with their words, by its name without language and ending: see {@link IndicatorTexts}. */
    String texts();

    /**
     * Tables of the calculator's own, each with a column {@code snapshot_id}, into which it counts once what the queries
     * of several indicators read. They are filled in this order when a snapshot is opened and its scope is known; the
     * rows go when the snapshot is complete or given up.
     */
    default List<String> workTables() {
        return List.of();
    }

    /**
     * The statements that put a snapshot's rows into a table, in order.
     *
     * @param table one of {@link #workTables()}
     * @param snapshotId the snapshot whose scope is to be computed
     * @param date the day the snapshot is for
     */
    default List<IndicatorQuery> filling(String table, long snapshotId, LocalDate date) {
        return List.of();
    }

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
     * Gives the labels of the values of an indicator's dimension, in the order in which to show them.
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
     * @param sql the select; the insert for a table
     * @param parameters in order, never null
     */
    record IndicatorQuery(String sql, List<Object> parameters) {

        public IndicatorQuery {
            parameters = List.copyOf(parameters);
        }

        /**
         * The same from SQL with names for parameters, such as {@code :date}, each as often as it occurs.
         *
         * @param values by name, without the colon; more than the SQL has do no harm
         */
        public static IndicatorQuery named(String sql, Map<String, Object> values) {
            List<Object> parameters = new ArrayList<>();
            String positional = IndicatorPatterns.NAME.replaceAll(sql, name -> {
                parameters.add(values.get(name.group(1)));
                return "?";
            });
            return new IndicatorQuery(positional, parameters);
        }
    }
}
