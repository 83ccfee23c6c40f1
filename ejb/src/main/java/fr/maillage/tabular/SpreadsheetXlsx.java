package fr.maillage.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook of one sheet, written as it goes, so that its length costs no memory. Texts are typed as texts:
 * a spreadsheet takes none of them for a formula.
 */
public final class SpreadsheetXlsx implements SheetWriter {

    /** The type of such files. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        Worksheet sheet = workbook.newWorksheet(SheetTitles.safe(title));
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, Math.min(40, Math.max(14, headings.get(column).length() + 2)));
        }
        sheet.freezePane(0, 1);
        SpreadsheetXlsx table = new SpreadsheetXlsx(workbook, sheet);
        table.row(headings);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        return table;
    }

    /** Beyond the last row that workbooks have, rows are left out. */
    @Override
    public SpreadsheetXlsx row(List<?> cells) throws IOException {
        if (rows == Worksheet.MAX_ROWS) {
            return this;
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        rows++;
        // The first rows stay until the headings have their style.
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
        return this;
    }

    private void cell(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (cell instanceof Percent share) {
            sheet.value(rows, column, share.ratio());
            sheet.style(rows, column).format(Percent.FORMAT).set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("dd/mm/yyyy").set();
        } else if (cell != null && !cell.toString().isEmpty()) {
            // Inline: a table of shared strings would grow with the rows.
            sheet.inlineString(rows, column, XmlText.cell(cell.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
