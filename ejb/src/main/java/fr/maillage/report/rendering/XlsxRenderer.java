package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Draws a report as a workbook: a first sheet to read, then one sheet per table with all its rows. Texts are typed as
 * texts, so that none is ever computed as a formula.
 */
@ApplicationScoped
public class XlsxRenderer {

    /**
     * Writes the workbook; rows go out as they are read.
     *
     * @param out left open
     * @throws UncheckedIOException when the stream refuses
     */
    public void render(ReportDocument report, OutputStream out) {
        SheetNames names = new SheetNames();
        RenderingTexts texts = new RenderingTexts(report.locale());
        try (Workbook workbook = new Workbook(new Unclosed(out), "Maillage", null)) {
            workbook.properties()
                    .setTitle(PrintableText.forSheet(report.title() + " – " + report.subtitle(), 255))
                    .setSubject(PrintableText.forSheet(report.abstractText(), 255))
                    .setCompany(PrintableText.forSheet(report.letterhead(), 255));
            workbook.setGlobalDefaultFont("Calibri", 11);
            List<ReportBlock.Table> tables = ReportTables.of(report);
            String summary = names.unique(texts.get("sheet.summary"));
            List<String> sheets =
                    tables.stream().map(t -> names.unique(t.title())).toList();
            new SummarySheet(workbook.newWorksheet(summary), texts, sheets).write(report);
            for (int i = 0; i < sheets.size(); i++) {
                new TableSheet(workbook.newWorksheet(sheets.get(i))).write(tables.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
