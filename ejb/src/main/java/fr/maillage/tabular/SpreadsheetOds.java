package fr.maillage.tabular;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.maillage.shared.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as an OpenDocument spreadsheet of one sheet. The format is put together in memory, so that its size has a
 * limit; longer tables have CSV and XLSX. Cells are values, never formulas.
 */
public final class SpreadsheetOds implements SheetWriter {

    /** The type of such files. */
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** About what a hundred megabytes of memory hold. */
    static final int MOST_CELLS = 400_000;

    private final OutputStream out;
    private final String title;
    private final List<String> headings;
    private final List<Object[]> rows = new ArrayList<>();

    SpreadsheetOds(OutputStream out, String title, List<String> headings) {
        this.out = out;
        this.title = title;
        this.headings = List.copyOf(headings);
    }

    /** @throws Problem TOO_LARGE when the table is too long for this format; nothing has been written then */
    @Override
    public SpreadsheetOds row(List<?> cells) {
        if ((rows.size() + 1L) * headings.size() > MOST_CELLS) {
            throw Problem.of(
                    Problem.Kind.TOO_LARGE,
                    null,
                    "export-too-long",
                    null,
                    String.valueOf(MOST_CELLS / headings.size()));
        }
        rows.add(cells.stream().map(SpreadsheetOds::value).toArray());
        return this;
    }

    @Override
    public void close() throws IOException {
        Sheet sheet = new Sheet(SheetTitles.safe(title), rows.size() + 1, headings.size());
        for (int column = 0; column < headings.size(); column++) {
            sheet.getRange(0, column).setValue(XmlText.cell(headings.get(column)));
            sheet.setColumnWidth(
                    column, Math.min(90.0, Math.max(28.0, headings.get(column).length() * 2.4)));
        }
        sheet.getRange(0, 0, 1, headings.size()).setStyle(OdsCells.heading());
        if (!rows.isEmpty()) {
            OdsCells.fill(sheet, 1, rows);
        }
        SpreadSheet document = new SpreadSheet();
        document.appendSheet(sheet);
        document.save(out);
        out.close();
    }

    private static Object value(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.doubleValue();
        }
        if (cell instanceof Percent share) {
            return new OfficePercentage(share.ratio().doubleValue());
        }
        if (cell == null || cell instanceof Number || cell instanceof LocalDate) {
            return cell;
        }
        return XmlText.cell(cell.toString());
    }
}
