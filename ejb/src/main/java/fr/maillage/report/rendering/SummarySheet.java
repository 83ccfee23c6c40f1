package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportDocument;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: title, facts, sentences, main figures and definitions, in reading order. */
final class SummarySheet {

    private static final int COLUMNS = 4;

    private final Worksheet sheet;
    private final SheetCells cells;
    private final RenderingTexts texts;
    private final Iterator<String> tableSheets;
    private int row;

    /** @param tableSheets the names of the tables' sheets, in the order of the report */
    SummarySheet(Worksheet sheet, RenderingTexts texts, List<String> tableSheets) {
        this.sheet = sheet;
        this.tableSheets = tableSheets.iterator();
        this.cells = new SheetCells(sheet);
        this.texts = texts;
    }

    void write(ReportDocument report) throws IOException {
        sheet.width(0, 44);
        sheet.width(1, 20);
        sheet.width(2, 30);
        sheet.width(3, 56);
        sheet.hideGridLines();
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        cells.text(row++, 0, report.letterhead());
        report.frame().address().forEach(line -> cells.text(row++, 0, line));
        cells.text(row, 0, report.title());
        sheet.style(row, 0).bold().fontSize(20).fontColor(SheetCells.INK).set();
        sheet.rowHeight(row++, 30);
        cells.text(row, 0, report.subtitle());
        sheet.style(row++, 0).fontSize(14).set();
        row++;
        for (ReportDocument.Fact fact : report.facts()) {
            cells.text(row, 0, fact.label());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            wide(1, fact.text());
        }
        report.blocks().forEach(this::add);
        row++;
        report.frame().signature().forEach(line -> cells.text(row++, 0, line));
        sheet.finish();
    }

    private void add(ReportBlock block) {
        if (block instanceof ReportBlock.Heading heading) {
            row++;
            cells.text(row, 0, heading.text());
            sheet.style(row++, 0)
                    .bold()
                    .fontSize(heading.level() == 1 ? 14 : 12)
                    .fontColor(SheetCells.INK)
                    .set();
        } else if (block instanceof ReportBlock.Paragraph paragraph) {
            wide(0, paragraph.text());
        } else if (block instanceof ReportBlock.Definitions definitions) {
            for (ReportBlock.Definition definition : definitions.items()) {
                cells.text(row, 0, definition.term());
                sheet.style(row, 0)
                        .bold()
                        .verticalAlignment("top")
                        .wrapText(true)
                        .set();
                wide(1, definition.text());
            }
        } else if (block instanceof ReportBlock.Figures figures) {
            figures(figures);
        } else {
            String name = tableSheets.next();
            sheet.hyperlink(row, 0, HyperLink.internal("'" + name.replace("'", "''") + "'!A1", "→ " + name));
            sheet.style(row++, 0).underlined().fontColor(SheetCells.LINK).set();
        }
    }

    private void figures(ReportBlock.Figures figures) {
        cells.header(row, 0, texts.get("sheet.figure"));
        cells.header(row, 1, texts.get("sheet.value"));
        cells.header(row, 2, texts.get("sheet.unit"));
        cells.header(row++, 3, texts.get("sheet.note"));
        for (ReportBlock.Figure figure : figures.items()) {
            cells.text(row, 0, figure.label());
            cells.value(row, 1, figure.value(), figure.format());
            cells.text(row, 2, figure.unit());
            cells.text(row, 3, figure.note() == null ? "" : figure.note());
            for (int column : new int[] {0, 2, 3}) {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            row++;
        }
    }

    /** A text over the remaining columns, in a row as high as it needs: merged cells do not grow by themselves. */
    private void wide(int from, String text) {
        cells.text(row, from, text);
        sheet.range(row, from, row, COLUMNS - 1).merge();
        sheet.style(row, from).wrapText(true).verticalAlignment("top").set();
        int charactersPerLine = from == 0 ? 150 : 105;
        sheet.rowHeight(row++, Math.min(400, 15.0 * (1 + text.length() / charactersPerLine)));
    }
}
