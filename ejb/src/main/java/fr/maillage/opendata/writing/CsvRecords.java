package fr.maillage.opendata.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.maillage.opendata.OpenDataColumn;
import fr.maillage.opendata.StandardRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The standard's own form: commas, bars inside lists, UTF-8 without a byte order mark, every column in every row. */
final class CsvRecords implements RecordWriter {

    private static final OpenDataColumn[] COLUMNS = OpenDataColumn.values();

    private final CsvWriter writer;

    CsvRecords(OutputStream out) {
        writer = CsvWriter.builder()
                .fieldSeparator(',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.writeRecord(OpenDataColumn.headers());
    }

    @Override
    public void write(StandardRecord place) {
        writer.writeRecord(Arrays.stream(COLUMNS).map(place::get).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
