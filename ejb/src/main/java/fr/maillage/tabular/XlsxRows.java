package fr.maillage.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
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

    private static final int MOST_COLUMNS = 500;

    /** What a spreadsheet may hold in a cell, and more. */
    private static final int LONGEST_CELL = 1 << 18;

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
            List<String> names = texts(row).stream().map(headings::of).toList();
            if (names.stream().anyMatch(n -> !n.isEmpty())) {
                header.addAll(names);
                break;
            }
        }
        if (header.isEmpty()) {
            throw Unreadable.because("import.file-empty", null);
        }
        if (header.size() > MOST_COLUMNS) {
            throw Unreadable.because("import.too-many-columns", null, MOST_COLUMNS);
        }
        FileProbe.requireDistinct(header);
    }

    @Override
    public RawRow next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                line = row.getRowNum();
                Map<String, String> cells = cells(texts(row));
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

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(cell == null ? "" : text(cell));
            if (texts.size() > MOST_COLUMNS) {
                break;
            }
        }
        return texts;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        String text = switch (cell.getType()) {
            case NUMBER -> number(cell);
            case EMPTY, ERROR -> "";
            case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "true" : "false";
            case FORMULA -> result(raw);
            default -> cell.getType() == CellType.STRING ? cell.asString() : raw;
        };
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_CELL));
    }

    /** The last result of a formula; errors such as #N/A are no values. */
    private static String result(String raw) {
        if (raw == null || raw.startsWith("#")) {
            return "";
        }
        return plain(raw);
    }

    /** Dates and times as people read them; other numbers without exponent. */
    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        String raw = cell.getRawValue();
        if (raw != null && format != null && date(format)) {
            LocalDateTime moment = cell.asDate();
            if (Double.parseDouble(raw) < 1) {
                return moment.toLocalTime().withSecond(0).withNano(0).toString();
            }
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.withNano(0).toString();
        }
        return plain(raw);
    }

    private static boolean date(String format) {
        String plain = TabularPatterns.FORMAT_LITERALS.replaceAll(format, "").toLowerCase(java.util.Locale.ROOT);
        return TabularPatterns.DATE_FORMAT.matcher(plain).find();
    }

    private static String plain(String raw) {
        if (raw == null) {
            return "";
        }
        try {
            BigDecimal value = new BigDecimal(raw);
            return Math.abs(value.scale()) > 30
                    ? raw
                    : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
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
