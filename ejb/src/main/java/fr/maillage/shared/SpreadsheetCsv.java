package fr.maillage.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that a French spreadsheet opens by a double click: semicolons, UTF-8 announced by a byte order mark, and no
 * cell that it would take for a formula. Not for open data, which follows its standard to the letter.
 */
public final class SpreadsheetCsv implements Closeable {

    /** The type of such files. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private final CsvWriter writer;

    private SpreadsheetCsv(CsvWriter writer) {
        this.writer = writer;
    }

    /** Starts a table; closing it closes the stream. */
    public static SpreadsheetCsv to(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        return new SpreadsheetCsv(CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text));
    }

    /** Adds a row; null is an empty cell. */
    public SpreadsheetCsv row(List<String> cells) {
        writer.writeRecord(cells.stream().map(SpreadsheetCsv::harmless).toList());
        return this;
    }

    /** Adds a row; null is an empty cell, anything else is written as its text. */
    public SpreadsheetCsv row(Object... cells) {
        return row(Arrays.stream(cells)
                .map(cell -> cell == null ? "" : String.valueOf(cell))
                .toList());
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
        boolean suspicious = "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return suspicious ? "'" + cell : cell;
    }
}
