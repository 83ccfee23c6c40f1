package fr.maillage.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import fr.maillage.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetFormatTest {

    private static final List<String> HEADINGS = List.of("Nom", "Part", "Jour");
    private static final List<?> HOSTILE =
            Arrays.asList("=HYPERLINK(\"http://exemple.fr\")\u0000", new BigDecimal("12.5"), LocalDate.of(2026, 1, 15));

    @Test
    void a_workbook_keeps_numbers_days_and_hostile_texts_as_what_they_are() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(write(SheetFormat.XLSX, HOSTILE)))) {
            Row row = book.getFirstSheet().read().get(1);

            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=HYPERLINK(\"http://exemple.fr\")");
            assertThat(row.getCellAsNumber(1))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12.5"));
            assertThat(row.getCellAsDate(2))
                    .hasValueSatisfying(d -> assertThat(d.toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 15)));
        }
    }

    @Test
    void an_open_document_does_too() throws IOException {
        Range cells = new SpreadSheet(new ByteArrayInputStream(write(SheetFormat.ODS, HOSTILE)))
                .getSheet(0)
                .getDataRange();

        assertThat(cells.getCell(0, 0).getValue()).isEqualTo("Nom");
        assertThat(cells.getCell(1, 0).getValue()).isEqualTo("=HYPERLINK(\"http://exemple.fr\")");
        assertThat(cells.getCell(1, 0).getFormula()).isNull();
        assertThat(cells.getCell(1, 1).getValue()).isEqualTo(12.5);
        assertThat(cells.getCell(1, 2).getValue()).isEqualTo(LocalDate.of(2026, 1, 15));
    }

    @Test
    void a_text_file_writes_decimals_as_its_readers_do() throws IOException {
        assertThat(new String(write(SheetFormat.CSV, HOSTILE), StandardCharsets.UTF_8))
                .startsWith("\uFEFFNom;Part;Jour\r\n\"'=HYPERLINK")
                .endsWith(";12,5;2026-01-15\r\n");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.CSV.open(out, "t", HEADINGS, Locale.ENGLISH)) {
            sheet.row(Arrays.asList("a", -0.5, null));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("a;-0.5;\r\n");
    }

    @Test
    void shares_have_one_decimal_and_the_format_of_per_cent() throws IOException {
        List<?> shares = Arrays.asList("a", Percent.of(new BigDecimal("61.90476")), Percent.of(null));

        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(write(SheetFormat.XLSX, shares)), new ReadingOptions(true, false))) {
            Row row = book.getFirstSheet().read().get(1);
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("0.619");
            assertThat(row.getCell(1).getDataFormatString()).isEqualTo("0.0%");
        }
        assertThat(new SpreadSheet(new ByteArrayInputStream(write(SheetFormat.ODS, shares)))
                        .getSheet(0)
                        .getDataRange()
                        .getCell(1, 1)
                        .getValue())
                .isEqualTo(new OfficePercentage(0.619));
        assertThat(new String(write(SheetFormat.CSV, shares), StandardCharsets.UTF_8))
                .endsWith("a;61,9 %;\r\n");
    }

    @Test
    void a_workbook_of_a_hundred_thousand_rows_goes_out_as_it_is_written() throws IOException {
        Counting out = new Counting();
        try (SheetWriter sheet = SheetFormat.XLSX.open(out, "Lieux", HEADINGS, Locale.FRENCH)) {
            for (int i = 0; i < 100_000; i++) {
                sheet.row(List.of("Lieu " + i, i, LocalDate.of(2026, 1, 15)));
            }
            assertThat(out.bytes).isGreaterThan(1_000_000);
        }
    }

    @Test
    void an_open_document_that_would_not_fit_into_memory_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter sheet = SheetFormat.ODS.open(out, "Lieux", HEADINGS, Locale.FRENCH);

        assertThatThrownBy(() -> {
                    for (int i = 0; i <= SpreadsheetOds.MOST_CELLS / HEADINGS.size(); i++) {
                        sheet.row(List.of("a", "b", "c"));
                    }
                })
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
        assertThat(out.size()).isZero();
    }

    private static byte[] write(SheetFormat format, List<?> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.open(out, "Liste: [essai]", HEADINGS, Locale.FRENCH)) {
            sheet.row(row);
        }
        return out.toByteArray();
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }
}
