package fr.maillage.report.rendering;

import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.tabular.Percent;
import org.dhatim.fastexcel.Worksheet;

/** Writes values into cells with their real types. */
final class SheetCells {

    static final String INK = "FF14426B";
    static final String LINK = "FF0D47A1";
    static final String HEADER = "FFE6EEF6";

    /** Excel's own limit for a cell. */
    private static final int LONGEST = 32_767;

    private final Worksheet sheet;

    SheetCells(Worksheet sheet) {
        this.sheet = sheet;
    }

    void text(int row, int column, String text) {
        // Inline, so that the table of shared strings does not grow with the rows.
        sheet.inlineString(row, column, PrintableText.forSheet(text, LONGEST));
    }

    void value(int row, int column, ReportValue value, ValueFormat format) {
        if (value instanceof ReportValue.Text text) {
            text(row, column, text.value());
            sheet.style(row, column).verticalAlignment("top").wrapText(true).set();
        } else if (value instanceof ReportValue.Quantity quantity) {
            sheet.value(row, column, quantity.value());
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .format(
                            switch (format) {
                                case DECIMAL -> "#,##0.0";
                                case FINE_DECIMAL -> "#,##0.00";
                                case SHARE -> Percent.FORMAT;
                                default -> "#,##0";
                            })
                    .set();
        } else if (value instanceof ReportValue.Share share) {
            value(row, column, ReportValue.number(share.value()), ValueFormat.SHARE);
        } else if (value instanceof ReportValue.Day day) {
            sheet.value(row, column, day.value());
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .horizontalAlignment("left")
                    .format("dd/mm/yyyy")
                    .set();
        } else {
            text(row, column, ((ReportValue.Missing) value).reason());
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .italic()
                    .fontColor("FF4A5A68")
                    .wrapText(true)
                    .set();
        }
    }

    void header(int row, int column, String title) {
        text(row, column, title);
        sheet.style(row, column)
                .bold()
                .fontColor(INK)
                .fillColor(HEADER)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM, org.dhatim.fastexcel.BorderStyle.THIN)
                .set();
    }
}
