package fr.maillage.tabular.workbook;

import static fr.maillage.tabular.workbook.XlsxFile.formatted;
import static fr.maillage.tabular.workbook.XlsxFile.row;
import static fr.maillage.tabular.workbook.XlsxFile.text;
import static fr.maillage.tabular.workbook.XlsxFile.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XLSX workbooks as programs write them. */
class WorkbookTest {

    /** The rows of all sheets, by name; a hidden one is marked. */
    static Map<String, List<SheetRow>> read(byte[] file) throws IOException {
        Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(file))) {
            while (workbook.nextSheet()) {
                List<SheetRow> rows = new ArrayList<>();
                for (SheetRow row = workbook.nextRow(); row != null; row = workbook.nextRow()) {
                    rows.add(row);
                }
                sheets.put(workbook.sheet() + (workbook.hidden() ? " hidden" : ""), rows);
            }
        }
        return sheets;
    }

    static List<SheetRow> rows(byte[] file) throws IOException {
        return read(file).get("s");
    }

    private static List<String> cells(XlsxFile file) throws IOException {
        return rows(file.bytes()).get(0).cells();
    }

    @Test
    void rows_and_cells_are_where_they_say_and_otherwise_one_after_the_other() throws IOException {
        assertThat(rows(XlsxFile.of(row(2, "a", "", "c")
                                + "<row><c t=\"inlineStr\"><is><t>x</t></is></c><c/><c t=\"str\"><v>z</v></c></row>"
                                + "<row r=\"9\" spans=\"1:2\"><c r=\"$B$9\"><v>7</v></c></row>")
                        .bytes()))
                .containsExactly(
                        new SheetRow(2, List.of("a", "", "c")),
                        new SheetRow(3, List.of("x", "", "z")),
                        new SheetRow(9, List.of("", "7")));
    }

    @Test
    void sheets_are_found_by_relationships_whatever_their_parts_are_called() throws IOException {
        byte[] file = new XlsxFile()
                .sheet("un", row(1, "a"))
                .sheet("deux", " state=\"veryHidden\"", "ws/autre.bin", Piece.of(row(1, "b")))
                .sheet("trois", "", "/data/./x/../feuille.xml", Piece.of(row(1, "c")))
                .with("data/feuille.xml", Piece.of("<worksheet><sheetData>" + row(1, "c") + "</sheetData></worksheet>"))
                .bytes();

        assertThat(read(file).toString())
                .isEqualTo("{un=[SheetRow[line=1, cells=[a]]], deux hidden=[SheetRow[line=1, cells=[b]]],"
                        + " trois=[SheetRow[line=1, cells=[c]]]}");
    }

    @Test
    void a_sheet_that_is_left_in_the_middle_does_not_disturb_the_next() throws IOException {
        byte[] file = new XlsxFile()
                .hidden("un", row(1, "a") + row(2, "b"))
                .sheet("deux", row(1, "c"))
                .bytes();
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(file))) {
            assertThat(workbook.nextSheet()).isTrue();
            assertThat(workbook.hidden()).isTrue();
            assertThat(workbook.nextRow().cells()).containsExactly("a");
            assertThat(workbook.nextSheet()).isTrue();
            assertThat(workbook.nextRow().cells()).containsExactly("c");
            assertThat(workbook.nextRow()).isNull();
            assertThat(workbook.nextSheet()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "1.1000000000000001, 1.1",
        "93220, 93220",
        "1.0, 1",
        "-0, 0",
        "12345678901234, 12345678901234",
        "2.5E-3, 0.0025",
        "1E5, 100000",
        "9.9999999999999995E-8, 0.0000001",
        "1e300, 1e300",
        "1e-2147483647, 1e-2147483647",
        "NaN, NaN",
        "' 7 ', 7"
    })
    void a_number_is_what_a_spreadsheet_shows_of_it(String written, String shown) throws IOException {
        assertThat(cells(XlsxFile.of("<row>" + value("A1", "", written) + "</row>")))
                .containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 46114, 2026-04-02",
        "14, 1, 1900-01-01",
        "14, 59, 1900-02-28",
        "14, 61, 1900-03-01",
        "14, 2958465, 9999-12-31",
        "22, 46114.4375, 2026-04-02T10:30",
        "22, 46114.43749999, 2026-04-02T10:30",
        "20, 0.354166666666667, 08:30",
        "20, 0.35416666666, 08:30",
        "17, 46114, 2026-04-02",
        "0, 46114, 46114",
        "2, 46114.5, 46114.5",
        "dd/mm/yyyy, 46114, 2026-04-02",
        "[$-40C]d mmmm yyyy;@, 46114, 2026-04-02",
        "mmmm, 46114, 2026-04-02",
        "yyyy\\-mm\\-dd, 46114, 2026-04-02",
        "hh:mm, 0.5, 12:00",
        "[h]:mm:ss, 1.5, 1.5",
        "General, 46114, 46114",
        "Standard, 46114, 46114",
        "'#,##0.00\\ _d_y', 46114, 46114",
        "'0 &quot;days&quot;', 46114, 46114",
        "[Red]0.00, 46114, 46114",
        "dd/mm/yyyy, demain, demain"
    })
    void a_number_is_a_day_or_an_hour_by_its_format(String format, String written, String shown) throws IOException {
        assertThat(cells(XlsxFile.of("<row>" + formatted("A1", 1, written) + "</row>")
                        .formats("0", format)))
                .containsExactly(shown);
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() throws IOException {
        XlsxFile file = XlsxFile.of("<row>" + formatted("A1", 0, "0.25") + formatted("B1", 0, "44652") + "</row>");

        assertThat(cells(file.formats("14").from1904())).containsExactly("06:00", "2026-04-02");
    }

    @Test
    void without_formats_and_with_one_that_is_not_there_numbers_are_numbers() throws IOException {
        assertThat(cells(XlsxFile.of("<row>" + formatted("A1", 1, "46114") + "</row>")))
                .containsExactly("46114");
        assertThat(cells(XlsxFile.of("<row>" + formatted("A1", 77, "46114") + "</row>")
                        .formats("14")))
                .containsExactly("46114");
    }

    @Test
    void shared_and_rich_texts_have_all_their_runs_and_not_their_pronunciation() throws IOException {
        XlsxFile file = XlsxFile.of("<row>" + value("A1", "s", "1") + value("B1", "s", "0") + value("C1", "s", "1")
                        + "<c r=\"D1\" t=\"inlineStr\"><is><r><t>dé</t></r><r><rPr><b/></rPr><t>but</t></r></is></c>"
                        + "</row>")
                .shared(
                        "<si><r><t xml:space=\"preserve\">a </t></r><r><t>b&amp;<![CDATA[<c>]]></t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>ア</t></rPh></si><si><t>é€</t></si>",
                        "",
                        0);

        assertThat(cells(file)).containsExactly("é€", "a b&<c>", "é€", "début");
    }

    @Test
    void escaped_characters_are_what_they_stand_for_and_control_characters_nothing() throws IOException {
        assertThat(cells(XlsxFile.of("<row>" + text("A1", "un_x000D_\ndeux") + text("B1", "_x005F_x000D_")
                        + text("C1", "a_x0000_b") + text("D1", "_xyz_ _x12") + "</row>")))
                .containsExactly("un\r\ndeux", "_x000D_", "ab", "_xyz_ _x12");
    }

    @Test
    void of_formulas_the_last_result_counts_and_errors_are_none() throws IOException {
        String result = "<c r=\"A1\"%s><f>1+1</f><v>%s</v></c>";
        assertThat(cells(XlsxFile.of("<row>" + result.formatted("", "2")
                        + result.formatted(" t=\"str\"", "007").replace("A1", "B1")
                        + result.formatted(" t=\"e\"", "#N/A").replace("A1", "C1")
                        + result.formatted(" t=\"b\"", "1").replace("A1", "D1")
                        + "<c r=\"E1\"><f>A1</f></c>" + value("F1", "d", "2026-04-02T00:00:00")
                        + value("G1", "b", "0") + "</row>")))
                .containsExactly("2", "007", "", "true", "", "2026-04-02", "false");
    }

    @Test
    void formatted_cells_without_a_value_need_no_room_up_to_the_last_column() throws IOException {
        assertThat(rows(XlsxFile.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"3\"/></row>"
                                + "<row r=\"2\"><c r=\"XFD2\" t=\"str\"><f>\"\"</f><v></v></c></row>")
                        .bytes()))
                .containsExactly(new SheetRow(1, List.of("1")));
    }

    @Test
    void a_text_longer_than_any_field_is_cut_one_character_beyond_what_rows_may_have() throws IOException {
        List<String> cells = cells(XlsxFile.of(row(1, "é".repeat(32_767))));

        assertThat(cells.get(0)).hasSize(Limits.TEXT + 1);
    }
}
