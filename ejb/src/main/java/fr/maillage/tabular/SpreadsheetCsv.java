package fr.maillage.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.maillage.shared.SharedPatterns;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table that a French spreadsheet opens by a double click: semicolons, UTF-8 announced by a byte order mark, and no
 * cell that it would take for a formula. Not for open data, which follows its standard to the letter.
 */
public final class SpreadsheetCsv implements SheetWriter {

    /** The type of such files. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Characters that a formula may begin with, also as wide as an ideogram. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter writer;

    private final boolean decimalComma;

    private SpreadsheetCsv(CsvWriter writer, boolean decimalComma) {
        this.writer = writer;
        this.decimalComma = decimalComma;
    }

    /** Starts a table for French readers; closing it closes the stream. */
    public static SpreadsheetCsv to(OutputStream out) throws IOException {
        return to(out, Locale.FRENCH);
    }

    /**
     * Starts a table; closing it closes the stream.
     *
     * @param locale decimals have a comma unless its language is English
     */
    public static SpreadsheetCsv to(OutputStream out, Locale locale) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        return new SpreadsheetCsv(writer, !Locale.ENGLISH.getLanguage().equals(locale.getLanguage()));
    }

    @Override
    public SpreadsheetCsv row(List<?> cells) {
        writer.writeRecord(cells.stream().map(this::text).toList());
        return this;
    }

    private String text(Object cell) {
        if (cell instanceof Double || cell instanceof BigDecimal) {
            return decimals(new BigDecimal(cell.toString()).toPlainString());
        }
        if (cell instanceof Percent) {
            return decimals(cell.toString());
        }
        return cell == null ? "" : harmless(cell.toString());
    }

    private String decimals(String plain) {
        return decimalComma ? plain.replace('.', ',') : plain;
    }

    /** Adds a row; null is an empty cell, anything else is written as its text. */
    public SpreadsheetCsv row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** The cell as it may be written: an apostrophe in front tells spreadsheets that what follows is text. */
    static String harmless(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        boolean suspicious = FORMULA.indexOf(cell.charAt(0)) >= 0
                && !SharedPatterns.NUMBER.matcher(cell).matches();
        return suspicious ? "'" + cell : cell;
    }
}
