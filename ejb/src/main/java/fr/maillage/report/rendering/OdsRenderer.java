package fr.maillage.report.rendering;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.tabular.OdsCells;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a report as an OpenDocument spreadsheet: a sheet to read, then one per table. The format is put together in
 * memory; a long table therefore ends at a limit, and says so.
 */
@ApplicationScoped
public class OdsRenderer {

    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST = 32_767;

    /**
     * Writes the document.
     *
     * @param out left open
     * @throws UncheckedIOException when the stream refuses
     */
    public void render(ReportDocument report, OutputStream out) {
        RenderingTexts texts = new RenderingTexts(report.locale());
        SheetNames names = new SheetNames();
        SpreadSheet document = new SpreadSheet();
        document.appendSheet(summary(report, names.unique(texts.get("sheet.summary")), texts));
        ReportTables.of(report)
                .forEach(table -> document.appendSheet(sheet(table, names.unique(table.title()), texts)));
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet summary(ReportDocument report, String name, RenderingTexts texts) {
        List<Object[]> rows = new ArrayList<>();
        List<Integer> strong = new ArrayList<>();
        rows.add(line(report.letterhead()));
        report.frame().address().forEach(line -> rows.add(line(line)));
        strong.add(rows.size());
        rows.add(line(report.title()));
        rows.add(line(report.subtitle()));
        report.facts().forEach(fact -> rows.add(line(fact.label(), fact.text())));
        for (ReportBlock block : report.blocks()) {
            if (block instanceof ReportBlock.Heading heading) {
                rows.add(line());
                strong.add(rows.size());
                rows.add(line(heading.text()));
            } else if (block instanceof ReportBlock.Paragraph paragraph) {
                rows.add(line(paragraph.text()));
            } else if (block instanceof ReportBlock.Definitions definitions) {
                definitions.items().forEach(d -> rows.add(line(d.term(), d.text())));
            } else if (block instanceof ReportBlock.Figures figures) {
                strong.add(rows.size());
                rows.add(line(texts.get("sheet.figure"), texts.get("sheet.value"), texts.get("sheet.unit")));
                figures.items().forEach(f -> rows.add(line(f.label(), figure(f, report), f.unit())));
            }
        }
        report.frame().signature().forEach(line -> rows.add(line(line)));
        Sheet sheet = new Sheet(name, rows.size(), 3);
        OdsCells.fill(sheet, 0, rows);
        strong.forEach(row -> sheet.getRange(row, 0).setFontBold(true));
        sheet.setColumnWidth(0, 90.0);
        sheet.setColumnWidth(1, 60.0);
        sheet.setColumnWidth(2, 50.0);
        return sheet;
    }

    /** As people read it: a column of figures of different kinds has no format of its own. */
    private static String figure(ReportBlock.Figure figure, ReportDocument report) {
        return new ValueFormatter(report.locale()).write(figure.value(), figure.format());
    }

    private static Sheet sheet(ReportBlock.Table table, String name, RenderingTexts texts) {
        int width = table.columns().size();
        List<Object[]> rows = new ArrayList<>();
        table.rows().read(row -> {
            boolean room = rows.size() < MOST_ROWS;
            rows.add(room ? values(table.columns(), row) : first(texts.get("sheet.cut"), width));
            return room;
        });
        if (rows.isEmpty()) {
            rows.add(first(table.emptyText(), width));
        }
        Sheet sheet = new Sheet(name, rows.size() + 1, width);
        Range header = sheet.getRange(0, 0, 1, width);
        header.setValues(new Object[][] {
            table.columns().stream().map(c -> clean(c.title())).toArray()
        });
        header.setStyle(OdsCells.heading());
        OdsCells.fill(sheet, 1, rows);
        for (int c = 0; c < width; c++) {
            sheet.setColumnWidth(
                    c, Math.min(110.0, Math.max(24.0, table.columns().get(c).weight() * 2.2)));
        }
        return sheet;
    }

    private static Object[] values(List<Column> columns, List<ReportValue> row) {
        Object[] values = new Object[row.size()];
        for (int c = 0; c < values.length; c++) {
            values[c] = value(row.get(c), columns.get(c).format());
        }
        return values;
    }

    /** Numbers are rounded: the library has no formats that would show fewer decimals than there are. */
    private static Object value(ReportValue value, ValueFormat format) {
        if (value instanceof ReportValue.Quantity quantity) {
            return switch (format) {
                case SHARE -> new OfficePercentage(rounded(quantity, 3));
                case DECIMAL -> rounded(quantity, 1);
                case FINE_DECIMAL -> rounded(quantity, 2);
                default -> rounded(quantity, 0);
            };
        }
        if (value instanceof ReportValue.Share share) {
            return value(ReportValue.number(share.value()), ValueFormat.SHARE);
        }
        if (value instanceof ReportValue.Day day) {
            return day.value();
        }
        return clean(value instanceof ReportValue.Text text ? text.value() : ((ReportValue.Missing) value).reason());
    }

    private static Double rounded(ReportValue.Quantity quantity, int decimals) {
        return quantity.value().setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }

    private static Object[] line(String... cells) {
        Object[] line = new Object[3];
        for (int i = 0; i < cells.length; i++) {
            line[i] = clean(cells[i]);
        }
        return line;
    }

    private static Object[] first(String text, int width) {
        Object[] row = new Object[width];
        row[0] = clean(text);
        return row;
    }

    private static String clean(String text) {
        return PrintableText.forSheet(text, LONGEST);
    }
}
