package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Worksheet;

/** One table on a sheet: header in the first row, frozen and filtered, then the rows. */
final class TableSheet {

    /** Number of rows that wait in memory at most. */
    private static final int CHUNK = 200;

    /** Excel's last row; the header takes one. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private final Worksheet sheet;
    private final SheetCells cells;

    TableSheet(Worksheet sheet) {
        this.sheet = sheet;
        this.cells = new SheetCells(sheet);
    }

    void write(ReportBlock.Table table) throws IOException {
        int last = table.columns().size() - 1;
        for (int c = 0; c <= last; c++) {
            Column column = table.columns().get(c);
            cells.header(0, c, column.title());
            sheet.width(
                    c,
                    Math.min(
                            60,
                            Math.max(
                                    12,
                                    Math.max(
                                            column.weight() * 1.1,
                                            column.title().length() * 0.8))));
        }
        sheet.freezePane(frozenColumns(table), 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        int rows = rows(table);
        if (rows == 0) {
            cells.text(1, 0, table.emptyText());
        } else {
            sheet.setAutoFilter(0, 0, rows, last);
        }
        sheet.finish();
    }

    private int rows(ReportBlock.Table table) {
        int[] count = {0};
        table.rows().read(row -> {
            if (count[0] == MOST_ROWS) {
                return false;
            }
            count[0]++;
            for (int c = 0; c < row.size(); c++) {
                cells.value(count[0], c, row.get(c), table.columns().get(c).format());
            }
            if (count[0] % CHUNK == 0) {
                flush();
            }
            return true;
        });
        return count[0];
    }

    /** The columns up to the one that names the rows stay in sight. */
    private static int frozenColumns(ReportBlock.Table table) {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).rowHeader()) {
                return c + 1;
            }
        }
        return 0;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
