package fr.maillage.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of the first visible sheet of a workbook; its first row with a value is the header. Read row by row from a
 * copy on disk; {@link ZipGuard} has looked at it before. Of a formula its last result counts.
 */
final class XlsxRows implements RowSource {

    private final Path copy;
    private ReadableWorkbook workbook;
    private Stream<Row> stream;
    private Iterator<Row> rows;
    private final List<String> header = new ArrayList<>();
    private long number;
    private long line = 1;

    /** Opens a workbook that was looked at before. */
    XlsxRows(InputStream in) throws IOException {
        this(in, false);
    }

    /**
     * Opens a workbook for the first time.
     *
     * @throws fr.maillage.shared.Problem INVALID for what {@link ZipGuard} refuses or cannot be read
     */
    static XlsxRows guarded(InputStream in) throws IOException {
        return new XlsxRows(in, true);
    }

    private XlsxRows(InputStream in, boolean guard) throws IOException {
        copy = Files.createTempFile("workbook", ".xlsx");
        try (in) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            if (guard) {
                ZipGuard.check(copy);
            }
            workbook = new ReadableWorkbook(copy.toFile(), new ReadingOptions(true, false));
            Sheet sheet = workbook.getSheets()
                    .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> Unreadable.because("import.file-empty", null));
            stream = sheet.openStream();
            rows = stream.iterator();
            readHeader();
        } catch (IOException | RuntimeException e) {
            close();
            throw e instanceof fr.maillage.shared.Problem p ? p : Unreadable.because("import.xlsx-broken", null, line);
        }
    }

    private void readHeader() {
        while (rows.hasNext()) {
            Row row = rows.next();
            Headings headings = new Headings();
            List<String> names = XlsxCells.texts(row).stream().map(headings::of).toList();
            if (names.stream().anyMatch(n -> !n.isEmpty())) {
                header.addAll(names);
                break;
            }
        }
        if (header.isEmpty()) {
            throw Unreadable.because("import.file-empty", null);
        }
        if (header.size() > XlsxCells.MOST_COLUMNS) {
            throw Unreadable.because("import.too-many-columns", null, XlsxCells.MOST_COLUMNS);
        }
        FileProbe.requireDistinct(header);
    }

    @Override
    public RawRow next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                line = row.getRowNum();
                Map<String, String> cells = cells(XlsxCells.texts(row));
                if (!cells.isEmpty()) {
                    number++;
                    return new RawRow(number, line, cells, List.of(), null);
                }
            }
            return null;
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw Unreadable.because("import.xlsx-broken", null, line + 1);
        }
    }

    private Map<String, String> cells(List<String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), texts.size()); i++) {
            if (!texts.get(i).isEmpty() && !header.get(i).isEmpty()) {
                cells.put(header.get(i), texts.get(i));
            }
        }
        return cells;
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(header);
        columns.remove("");
        return columns;
    }

    @Override
    public void close() throws IOException {
        try {
            if (stream != null) {
                stream.close();
            }
            if (workbook != null) {
                workbook.close();
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
