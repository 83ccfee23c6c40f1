package fr.maillage.report;

import java.util.List;
import java.util.function.Predicate;

/** The rows of a table, handed over one by one so that a long table is never in memory at once. */
@FunctionalInterface
public interface RowSource {

    /**
     * Hands over the rows in order; may be called several times and starts over each time.
     *
     * @param sink takes one row, as many values as the table has columns; returns false when it wants no more
     */
    void read(Predicate<List<ReportValue>> sink);

    /** Rows that are in memory already. */
    static RowSource of(List<List<ReportValue>> rows) {
        return new Listed(rows);
    }

    /** A record, so that equal rows are equal and read the same as text. */
    record Listed(List<List<ReportValue>> rows) implements RowSource {
        public Listed {
            rows = List.copyOf(rows);
        }

        @Override
        public void read(Predicate<List<ReportValue>> sink) {
            for (List<ReportValue> row : rows) {
                if (!sink.test(row)) {
                    return;
                }
            }
        }
    }
}
