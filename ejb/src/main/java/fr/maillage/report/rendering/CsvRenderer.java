package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.tabular.Percent;
import fr.maillage.tabular.SpreadsheetCsv;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the figures and tables of a report one under the other, each under its title, with an empty line between them:
 * what a spreadsheet opens by a double click. Rows go out as they are read.
 */
@ApplicationScoped
public class CsvRenderer {

    /**
     * Writes the file.
     *
     * @param out left open
     * @throws UncheckedIOException when the stream refuses
     */
    public void render(ReportDocument report, OutputStream out) {
        RenderingTexts texts = new RenderingTexts(report.locale());
        try (SpreadsheetCsv csv = SpreadsheetCsv.to(new Unclosed(out), report.locale())) {
            csv.row(report.title()).row(report.subtitle()).row(report.letterhead());
            report.facts().forEach(fact -> csv.row(fact.label(), fact.text()));
            for (ReportBlock block : report.blocks()) {
                if (block instanceof ReportBlock.Figures figures) {
                    figures(csv, figures, texts);
                } else if (block instanceof ReportBlock.Table table) {
                    table(csv, table);
                } else if (block instanceof ReportBlock.Drawn drawn) {
                    table(csv, drawn.table());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void figures(SpreadsheetCsv csv, ReportBlock.Figures figures, RenderingTexts texts) {
        csv.row("").row(texts.get("sheet.figure"), texts.get("sheet.value"), texts.get("sheet.unit"));
        figures.items().forEach(f -> csv.row(f.label(), value(f.value(), f.format()), f.unit()));
    }

    private static void table(SpreadsheetCsv csv, ReportBlock.Table table) {
        csv.row("").row(table.title());
        csv.row(table.columns().stream().map(Column::title).toList());
        boolean[] any = {false};
        table.rows().read(row -> {
            any[0] = true;
            List<Object> cells = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                cells.add(value(row.get(c), table.columns().get(c).format()));
            }
            csv.row(cells);
            return true;
        });
        if (!any[0]) {
            csv.row(table.emptyText());
        }
    }

    private static Object value(ReportValue value, ValueFormat format) {
        if (value instanceof ReportValue.Quantity quantity) {
            return format == ValueFormat.SHARE ? new Percent(quantity.value()) : quantity.value();
        }
        if (value instanceof ReportValue.Share share) {
            return new Percent(share.value());
        }
        if (value instanceof ReportValue.Day day) {
            return day.value();
        }
        return value instanceof ReportValue.Text text ? text.value() : ((ReportValue.Missing) value).reason();
    }
}
