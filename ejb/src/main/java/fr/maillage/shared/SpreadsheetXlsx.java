package fr.maillage.shared;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook of one sheet, written as it goes, so that its length costs no memory. Every cell is text: a
 * spreadsheet takes none of them for a formula.
 */
public final class SpreadsheetXlsx implements Closeable {

    /** The type of such files. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a cell of a workbook holds at most. */
    private static final int LONGEST_CELL = 32_767;

    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    private SpreadsheetXlsx(Workbook workbook, Worksheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /**
     * Starts a workbook; closing it closes the stream.
     *
     * @param title the sheet's name
     * @param headings the first row, which stays in view
     */
    public static SpreadsheetXlsx to(OutputStream out, String title, List<String> headings) throws IOException {
        Workbook workbook = new Workbook(out, "Maillage", "1.0");
        Worksheet sheet = workbook.newWorksheet(title);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, Math.min(40, Math.max(14, headings.get(column).length() + 2)));
        }
        sheet.freezePane(0, 1);
        SpreadsheetXlsx table = new SpreadsheetXlsx(workbook, sheet);
        table.row(headings);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        return table;
    }

    /** Adds a row; null is an empty cell. */
    public SpreadsheetXlsx row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell != null && !cell.isEmpty()) {
                sheet.value(rows, column, cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL));
            }
        }
        rows++;
        // The first rows stay until the headings have their style.
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
