package fr.maillage.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Files of any form: workbooks, texts of other encodings, and what is wrong with them. */
class AnyFileTest {

    static List<RawRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<RawRow> rows(byte[] bytes) throws IOException {
        FileShape shape = FileProbe.probeAny(() -> new ByteArrayInputStream(bytes));
        List<RawRow> rows = new ArrayList<>();
        try (RowSource source = RowSource.open(shape, new ByteArrayInputStream(bytes))) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    static void assertRefused(ThrowingCallable reading, String rule) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations().get(0).rule()).isEqualTo(rule));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.fill(book.newWorksheet("Lieux"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_workbook_is_read_with_numbers_dates_and_the_results_of_formulas() throws IOException {
        List<RawRow> rows = rows(workbook(s -> {
            s.value(1, 0, "ID");
            s.value(1, 1, "Nom ");
            s.value(1, 2, "CP");
            s.value(1, 3, "Vu le");
            s.value(1, 4, "Ouvert");
            s.value(3, 0, 7);
            s.value(3, 1, "=1+1<script>");
            s.value(3, 2, 93220);
            s.value(3, 3, LocalDate.of(2026, 4, 2));
            s.style(3, 3).format("yyyy-mm-dd").set();
            s.value(3, 4, true);
        }));
        assertThat(rows).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(4);
            assertThat(r.cells())
                    .containsEntry("id", "7")
                    .containsEntry("nom", "=1+1<script>")
                    .containsEntry("cp", "93220")
                    .containsEntry("vu le", "2026-04-02")
                    .containsEntry("ouvert", "true");
        });
        assertThat(rows(workbook(s -> {
                            s.value(0, 0, "a");
                            s.value(0, 1, "b");
                            s.value(1, 0, "x");
                            s.formula(1, 1, "1+1");
                        }))
                        .get(0)
                        .cells())
                .containsEntry("a", "x");
    }

    @Test
    void an_opendocument_spreadsheet_is_read_as_a_workbook_of_excel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.ODS.open(out, "Lieux", List.of("ID", "Nom ", "Vu le"), Locale.FRENCH)) {
            sheet.row(List.of(93220, "Médiathèque", LocalDate.of(2026, 4, 2)));
        }

        assertThat(FileProbe.probeAny(() -> new ByteArrayInputStream(out.toByteArray()))
                        .kind())
                .isEqualTo(FileShape.Kind.ODS);
        assertThat(rows(out.toByteArray()))
                .singleElement()
                .satisfies(r -> assertThat(r.cells())
                        .isEqualTo(Map.of("id", "93220", "nom", "Médiathèque", "vu le", "2026-04-02")));
    }

    @Test
    void a_cell_longer_than_any_field_refuses_its_row_and_not_the_workbook() throws IOException {
        List<RawRow> rows = rows(workbook(s -> {
            s.value(0, 0, "nom");
            s.value(1, 0, "x".repeat(CellLimit.LONGEST + 5));
            s.value(2, 0, "Mairie");
        }));

        assertThat(rows)
                .extracting(r -> CellLimit.bounded(r).findings().stream()
                        .map(Finding::rule)
                        .toList())
                .containsExactly(List.of("too-long"), List.of());
    }

    @Test
    void a_workbook_with_a_header_only_is_empty_and_one_with_nothing_or_a_name_twice_is_refused() throws IOException {
        assertThat(rows(workbook(s -> s.value(0, 0, "id")))).isEmpty();
        assertRefused(() -> rows(workbook(s -> {})), "import.file-empty");
        assertRefused(
                () -> rows(workbook(s -> {
                    s.value(0, 0, "nom");
                    s.value(0, 1, "nom");
                })),
                "import.file-duplicate-column");
    }

    @Test
    void archives_that_are_no_workbook_or_broken_are_refused_and_old_workbooks_say_how_to_save_them()
            throws IOException {
        assertRefused(() -> rows(zip("xl/workbook.xml", 1)), "import.workbook-broken");
        assertRefused(() -> rows(zip("photo.jpg", 1)), "import.archive-no-workbook");
        byte[] whole = workbook(s -> IntStream.range(0, 500).forEach(i -> s.value(i, 0, "valeur " + i)));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> rows(half)).isInstanceOf(Problem.class);
        assertRefused(
                () -> rows(Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600)),
                "import.workbook-old");
    }

    @Test
    void three_hundred_columns_are_read_and_beyond_measure_refused() throws IOException {
        String header = IntStream.range(0, 300).mapToObj(i -> "c" + i).collect(Collectors.joining(";"));
        assertThat(rows(header + "\n" + header + "\n").get(0).cells()).hasSize(300);
        assertThat(rows(workbook(s -> IntStream.range(0, 300).forEach(i -> {
                            s.value(0, i, "c" + i);
                            s.value(1, i, i);
                        })))
                        .get(0)
                        .cells())
                .hasSize(300);
        assertRefused(
                () -> rows(workbook(s -> IntStream.range(0, 600).forEach(i -> s.value(0, i, "c" + i)))),
                "import.too-many-columns");
    }

    @Test
    void a_csv_in_windows_1252_is_read() throws IOException {
        byte[] bytes = "id;nom\n1;Médiathèque\n".getBytes(Charset.forName("windows-1252"));
        assertThat(rows(bytes).get(0).cells()).containsEntry("nom", "Médiathèque");
    }

    @Test
    void a_table_with_tabs_in_utf_16_is_read_whichever_byte_comes_first() throws IOException {
        String text = "\uFEFFNom\tCourriel\r\nÉlise\te@example.org\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows(text.getBytes(charset)).get(0).cells())
                    .as(charset.name())
                    .containsEntry("nom", "Élise")
                    .containsEntry("courriel", "e@example.org");
        }
        byte[] odd = "\uFEFFa;b\n1;2".getBytes(StandardCharsets.UTF_16LE);
        assertRefused(() -> rows(Arrays.copyOf(odd, odd.length - 1)), "import.file-encoding");
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused_with_a_reason(@ForAll @StringLength(max = 80) String text) throws IOException {
        try {
            rows(text);
        } catch (Problem p) {
            assertThat(p.violations().get(0).rule()).startsWith("import.");
        }
        try {
            rows("{\"a\":[{\"b\":" + text);
        } catch (Problem p) {
            assertThat(p.violations().get(0).rule()).startsWith("import.");
        }
    }
}
