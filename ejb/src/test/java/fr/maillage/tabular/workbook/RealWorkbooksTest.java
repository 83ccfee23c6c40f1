package fr.maillage.tabular.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.maillage.importing.RealFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real workbooks: cell by cell the same as by other readers. */
class RealWorkbooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"messy/lieux-recensement.xlsx", "surveys/xlsform/group.xlsx"})
    void xlsx_is_read_as_by_fastexcel(String one) throws IOException {
        int compared = 0;
        for (Path file : beside(one, ".xlsx")) {
            Map<String, List<SheetRow>> sheets = WorkbookTest.read(Files.readAllBytes(file));
            try (ReadableWorkbook other = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
                for (org.dhatim.fastexcel.reader.Sheet sheet : other.getSheets().toList()) {
                    List<SheetRow> rows = sheets.getOrDefault(sheet.getName(), sheets.get(sheet.getName() + " hidden"));
                    for (Row row : sheet.read()) {
                        for (Cell cell : row) {
                            compared += cell == null ? 0 : compare(file + " " + sheet.getName(), rows, row, cell);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static int compare(String where, List<SheetRow> rows, Row row, Cell cell) {
        String ours = rows.stream()
                .filter(r -> r.line() == row.getRowNum())
                .map(r -> r.cell(cell.getColumnIndex()))
                .findFirst()
                .orElse("");
        String name = where + "!" + cell.getAddress();
        if (cell.getType() == CellType.STRING) {
            assertThat(ours).as(name).isEqualTo(cell.asString());
        } else if (cell.getType() == CellType.NUMBER && !ours.contains("-") && !ours.contains(":")) {
            assertThat(new BigDecimal(ours)).as(name).isEqualByComparingTo(cell.asNumber());
        } else if (cell.getType() == CellType.NUMBER) {
            assertThat(ours).as(name).startsWith(cell.asDate().toLocalDate().toString());
        } else {
            return 0;
        }
        return 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messy/actions-simple.ods", "messy/postes-prefecture.ods"})
    void ods_is_read_as_by_sods(String name) throws IOException {
        Path file = RealFiles.file(name);
        Map<String, List<SheetRow>> sheets = WorkbookTest.read(Files.readAllBytes(file));
        int compared = 0;
        for (Sheet sheet : new SpreadSheet(file.toFile()).getSheets()) {
            List<SheetRow> rows = sheets.get(sheet.getName());
            Range range = sheet.getDataRange();
            for (int row = 0; row < range.getNumRows(); row++) {
                for (int column = 0; column < range.getNumColumns(); column++) {
                    int line = row + 1;
                    int at = column;
                    Object value = range.getCell(row, column).getValue();
                    String ours = rows.stream()
                            .filter(r -> r.line() == line)
                            .map(r -> r.cell(at))
                            .findFirst()
                            .orElse("");
                    if (ours.isEmpty() && range.getCell(row, column).getMergedCells().length > 0) {
                        // It gives every cell of a merged range the text of the first.
                        continue;
                    }
                    if (value instanceof Number number) {
                        assertThat(new BigDecimal(ours)).isEqualByComparingTo(new BigDecimal(number.toString()));
                    } else {
                        assertThat(ours).isEqualTo(value == null ? "" : value.toString());
                    }
                    compared += ours.isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    private static List<Path> beside(String one, String ending) throws IOException {
        try (Stream<Path> files = Files.list(RealFiles.file(one).getParent())) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
