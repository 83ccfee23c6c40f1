package fr.maillage.tabular;

import fr.maillage.shared.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A small workbook whose sheets belong together, such as a form, read as a whole. */
public final class WorkbookSheets {

    private WorkbookSheets() {}

    /**
     * The rows of all sheets that have any, by the names of the sheets in lower case.
     *
     * @param mostRows how many rows all sheets together may have
     * @throws Problem INVALID on {@code file} for what is no workbook, unpacks to too much or has more rows
     */
    public static Map<String, List<SheetRow>> read(InputStream in, int mostRows) throws IOException {
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try (in) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            ZipGuard.check(copy);
            try (ReadableWorkbook workbook = new ReadableWorkbook(copy.toFile(), new ReadingOptions(true, false))) {
                return sheets(workbook, mostRows);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw Unreadable.because("import.xlsx-broken", null, 1);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Map<String, List<SheetRow>> sheets(ReadableWorkbook workbook, int mostRows) throws IOException {
        Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
        int left = mostRows;
        for (Sheet sheet : workbook.getSheets().toList()) {
            List<SheetRow> rows = new ArrayList<>();
            try (Stream<Row> stream = sheet.openStream()) {
                for (Row row : (Iterable<Row>) stream::iterator) {
                    List<String> texts = XlsxCells.texts(row);
                    if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                        if (--left < 0) {
                            throw Unreadable.because("import.too-many-rows", null, mostRows);
                        }
                        rows.add(new SheetRow(row.getRowNum(), texts));
                    }
                }
            }
            sheets.putIfAbsent(sheet.getName().strip().toLowerCase(Locale.ROOT), rows);
        }
        return sheets;
    }
}
