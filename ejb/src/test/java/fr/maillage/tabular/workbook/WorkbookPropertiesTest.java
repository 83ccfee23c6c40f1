package fr.maillage.tabular.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Problem;
import fr.maillage.tabular.SheetFormat;
import fr.maillage.tabular.SheetWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Workbooks that are written and read again, and damaged ones, which are read or refused. */
class WorkbookPropertiesTest {

    private static final int WIDTH = 4;

    private static byte[] written(SheetFormat format, List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.open(out, "s", List.of("a", "b", "c", "d"), Locale.FRENCH)) {
            for (List<Object> row : rows) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }

    private static String read(Object cell) {
        return cell instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : cell == null ? "" : cell.toString();
    }

    private static void same(SheetFormat format, List<List<Object>> rows) throws IOException {
        List<SheetRow> read = WorkbookTest.rows(written(format, rows));

        assertThat(read.get(0).cells()).containsExactly("a", "b", "c", "d");
        List<SheetRow> rest = read.subList(1, read.size());
        int at = 0;
        for (int line = 0; line < rows.size(); line++) {
            List<String> expected =
                    rows.get(line).stream().map(WorkbookPropertiesTest::read).toList();
            if (expected.stream().allMatch(String::isEmpty)) {
                continue;
            }
            SheetRow row = rest.get(at++);
            assertThat(row.line()).isEqualTo(line + 2);
            for (int column = 0; column < WIDTH; column++) {
                assertThat(row.cell(column)).as(row.name(column)).isEqualTo(expected.get(column));
            }
        }
        assertThat(rest).hasSize(at);
    }

    @Property(tries = 150)
    void what_is_written_as_xlsx_is_read_the_same(@ForAll("rows") @Size(max = 8) List<List<Object>> rows)
            throws IOException {
        same(SheetFormat.XLSX, rows);
    }

    @Property(tries = 150)
    void what_is_written_as_ods_is_read_the_same(@ForAll("rows") @Size(max = 8) List<List<Object>> rows)
            throws IOException {
        same(SheetFormat.ODS, rows);
    }

    @Property(tries = 300)
    void a_damaged_workbook_is_read_or_refused(
            @ForAll boolean ods,
            @ForAll @IntRange(max = 4000) int at,
            @ForAll byte damage,
            @ForAll @IntRange(max = 4000) int cut)
            throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(List.of("texte " + i, i, LocalDate.of(2026, 4, 2), new BigDecimal("1.5")));
        }
        byte[] file = written(ods ? SheetFormat.ODS : SheetFormat.XLSX, rows);
        file[at % file.length] = damage;
        byte[] part = java.util.Arrays.copyOf(file, file.length - cut % (file.length / 4) * (cut % 2));
        try {
            WorkbookTest.read(part);
        } catch (Problem refused) {
            assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
            assertThat(refused.violations().get(0).rule()).startsWith("import.");
        }
    }

    /** XML inside an archive that is whole: damage comes to the parser, not to the checksum. */
    @Property(tries = 500)
    void a_damaged_sheet_is_read_or_refused(
            @ForAll @IntRange(max = 2000) int at, @ForAll("damage") String damage, @ForAll @IntRange(max = 30) int over)
            throws IOException {
        String sheet = "<worksheet><sheetData>" + XlsxFile.row(1, "id", "nom") + "<row r=\"2\">"
                + XlsxFile.value("A2", "s", "0") + XlsxFile.formatted("B2", 1, "46114.5")
                + "</row></sheetData></worksheet>";
        int from = at % sheet.length();
        String damaged = sheet.substring(0, from) + damage + sheet.substring(Math.min(sheet.length(), from + over));
        byte[] file = new XlsxFile()
                .sheet("s", "")
                .shared("<si><t>a</t></si>", "", 0)
                .formats("0", "14")
                .with("xl/worksheets/sheet1.xml", Piece.of(damaged))
                .bytes();
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(file))) {
            workbook.nextSheet();
            for (SheetRow row = workbook.nextRow(); row != null; row = workbook.nextRow()) {
                assertThat(row.cells()).hasSizeLessThanOrEqualTo(Limits.COLUMNS);
            }
        } catch (Problem refused) {
            assertThat(refused.violations().get(0).rule()).startsWith("import.");
        }
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "<",
                        ">",
                        "/>",
                        "\"",
                        "'",
                        "&",
                        "<![CDATA[",
                        "]]>",
                        "<!--",
                        "-->",
                        "<?",
                        "<!DOCTYPE x>",
                        "\u0000",
                        "<c>",
                        "r=\"",
                        "99999999999",
                        "-1"),
                Arbitraries.strings().ofMaxLength(6));
    }

    @Provide
    Arbitrary<List<Object>> row() {
        Arbitrary<Object> text = Arbitraries.strings()
                .withChars("abcxyz éÀœ€<>&\"'=;_-0123456789")
                .ofMaxLength(30)
                .map(t -> (Object) t.strip().replaceAll(" +", " "));
        Arbitrary<Object> number = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999"))
                .ofScale(4)
                .map(n -> (Object) n);
        Arbitrary<Object> day = Arbitraries.integers().between(1, 100_000).map(n ->
                (Object) LocalDate.of(1900, 3, 1).plusDays(n));
        Arbitrary<Object> none = Arbitraries.just("");
        return Arbitraries.oneOf(text, number, day, none).list().ofSize(WIDTH);
    }

    @Provide
    Arbitrary<List<List<Object>>> rows() {
        return row().list();
    }
}
