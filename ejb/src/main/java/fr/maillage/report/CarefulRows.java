package fr.maillage.report;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rows that are read while a report is drawn: where reading them fails, the table says so in a last row, and the report
 * goes on. What fails in drawing them is not theirs.
 *
 * @param rows as the section gave them
 * @param failed the last row of a table that could not be read to its end
 */
record CarefulRows(RowSource rows, List<ReportValue> failed) implements RowSource {

    private static final Logger LOG = System.getLogger(CarefulRows.class.getName());

    CarefulRows {
        failed = List.copyOf(failed);
    }

    static ReportBlock.Table of(ReportBlock.Table table, ReportTexts texts) {
        ReportValue missing = ReportValue.missing(texts.get("section.failed.rows"));
        List<ReportValue> failed =
                table.columns().stream().map(column -> missing).toList();
        return new ReportBlock.Table(
                table.title(),
                table.columns(),
                new CarefulRows(table.rows(), failed),
                table.emptyText(),
                table.grouping(),
                table.limit());
    }

    @Override
    public void read(Predicate<List<ReportValue>> sink) {
        Drawing drawing = new Drawing(sink);
        try {
            rows.read(drawing);
        } catch (RuntimeException e) {
            if (drawing.busy) {
                throw e;
            }
            LOG.log(Level.ERROR, "A table of a report ends before its last row", e);
            sink.test(failed);
        }
    }

    /** As the rows themselves, so that the same contents have the same tag. */
    @Override
    public String toString() {
        return rows.toString();
    }

    private static final class Drawing implements Predicate<List<ReportValue>> {

        private final Predicate<List<ReportValue>> sink;
        private boolean busy;

        Drawing(Predicate<List<ReportValue>> sink) {
            this.sink = sink;
        }

        @Override
        public boolean test(List<ReportValue> row) {
            busy = true;
            boolean more = sink.test(row);
            busy = false;
            return more;
        }
    }
}
