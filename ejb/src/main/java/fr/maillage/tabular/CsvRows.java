package fr.maillage.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of a CSV file; the header is its first line. */
final class CsvRows implements RowSource {

    /** Longer than any field may be; a quote that is never closed ends here. */
    private static final int LONGEST_FIELD = 1 << 18;

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private long number;
    private long line = 1;

    CsvRows(Reader reader, char separator) {
        csv = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader);
        records = csv.iterator();
        Headings names = new Headings();
        header = read().getFields().stream().map(names::of).toList();
    }

    @Override
    public RawRow next() {
        CsvRecord record = read();
        if (record == null) {
            return null;
        }
        number++;
        Map<String, String> cells = new LinkedHashMap<>();
        int known = Math.min(header.size(), record.getFieldCount());
        for (int i = 0; i < known; i++) {
            String cell = record.getField(i);
            if (!cell.isEmpty() && !header.get(i).isEmpty()) {
                cells.put(header.get(i), cell);
            }
        }
        return new RawRow(number, record.getStartingLineNumber(), cells, findings(record), null);
    }

    /** A row that ends with empty cells too many was only written carelessly. */
    private List<Finding> findings(CsvRecord record) {
        int count = record.getFieldCount();
        boolean surplus = count > header.size()
                && record.getFields().subList(header.size(), count).stream().anyMatch(c -> !c.isBlank());
        return surplus || count < header.size()
                ? List.of(
                        Finding.error(null, String.valueOf(count), "import.cell-count", String.valueOf(header.size())))
                : List.of();
    }

    private CsvRecord read() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException | UncheckedIOException e) {
            throw Unreadable.because("import.csv-broken", null, line + 1);
        }
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(header);
        columns.remove("");
        return columns;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
