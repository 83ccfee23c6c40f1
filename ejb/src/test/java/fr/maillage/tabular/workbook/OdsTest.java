package fr.maillage.tabular.workbook;

import static fr.maillage.tabular.workbook.OdsFile.cell;
import static fr.maillage.tabular.workbook.OdsFile.columns;
import static fr.maillage.tabular.workbook.OdsFile.row;
import static fr.maillage.tabular.workbook.OdsFile.sheet;
import static fr.maillage.tabular.workbook.OdsFile.text;
import static fr.maillage.tabular.workbook.OdsFile.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** OpenDocument spreadsheets as programs write them. */
class OdsTest {

    private static List<SheetRow> rows(String rows) throws IOException {
        return WorkbookTest.rows(OdsFile.of(rows));
    }

    private static List<String> cells(String... cells) throws IOException {
        return rows(row(cells)).get(0).cells();
    }

    @Test
    void values_are_read_by_what_they_are_and_not_by_how_they_look() throws IOException {
        assertThat(cells(
                        value("float", "value", "93220"),
                        value("float", "value", "0.30000000000000004"),
                        value("percentage", "value", "0.5"),
                        value("currency", "value", "12.50"),
                        value("date", "date-value", "2026-04-02"),
                        value("date", "date-value", "2026-04-02T10:30:00.000000000"),
                        value("time", "time-value", "PT08H30M00S"),
                        value("time", "time-value", "PT36H00M00S"),
                        value("boolean", "boolean-value", "true"),
                        value("string", "string-value", "dit"),
                        text("écrit"),
                        "<table:table-cell><text:p>nu</text:p></table:table-cell>",
                        value("string\" calcext:value-type=\"error", "string-value", "#N/A"),
                        text("fin")))
                .containsExactly(
                        "93220",
                        "0.3",
                        "0.5",
                        "12.5",
                        "2026-04-02",
                        "2026-04-02T10:30",
                        "08:30",
                        "36:00",
                        "true",
                        "dit",
                        "écrit",
                        "nu",
                        "",
                        "fin");
    }

    @Test
    void a_text_has_its_paragraphs_spaces_and_breaks_and_nothing_of_what_is_noted_beside_it() throws IOException {
        assertThat(cells("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p>"
                        + "</office:annotation><text:p>un\n   <text:span>deux<text:s text:c=\"2\"/>trois</text:span>"
                        + "</text:p><text:p>quatre<text:tab/>cinq<text:line-break/>six</text:p></table:table-cell>"))
                .containsExactly("un deux  trois\nquatre\tcinq\nsix");
    }

    @Test
    void rows_and_cells_that_repeat_come_as_often_as_they_say_and_empty_ones_only_count() throws IOException {
        assertThat(rows(row(text("a"), "<table:table-cell" + columns("3") + "/>", cell(columns("2"), "b"))
                        + OdsFile.rows("1000", "<table:table-cell" + columns("16384") + "/>")
                        + OdsFile.rows("2", "<table:covered-table-cell/>", text("c"))
                        + row(text("d"))
                        + OdsFile.rows("1047571", "<table:table-cell" + columns("16384") + "/>")))
                .containsExactly(
                        new SheetRow(1, List.of("a", "", "", "", "b", "b")),
                        new SheetRow(1002, List.of("", "c")),
                        new SheetRow(1003, List.of("", "c")),
                        new SheetRow(1004, List.of("d")));
    }

    @Test
    void rows_in_groups_are_rows_and_a_table_in_a_cell_is_none() throws IOException {
        assertThat(rows("<table:table-header-rows>" + row(text("titre")) + "</table:table-header-rows>"
                        + "<table:table-row-group><table:table-row-group>" + row(text("a"))
                        + "</table:table-row-group>" + row(text("b")) + "</table:table-row-group>"
                        + row(
                                "<table:table-cell>" + sheet("t", "", row(text("dedans"))) + "</table:table-cell>",
                                text("c"))))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("titre"), List.of("a"), List.of("b"), List.of("", "c"));
    }

    @Test
    void hidden_sheets_are_known_and_what_lies_between_sheets_is_not_read() throws IOException {
        byte[] file = OdsFile.sheets(Piece.of("<table:tracked-changes><table:table-row/></table:tracked-changes>"
                + sheet("un", "ta2", row(text("a"))) + sheet("deux", "ta1", row(text("b")))));

        assertThat(WorkbookTest.read(file).toString())
                .isEqualTo("{un hidden=[SheetRow[line=1, cells=[a]]], deux=[SheetRow[line=1, cells=[b]]]}");
    }

    @Test
    void five_hundred_columns_are_read() throws IOException {
        String[] cells =
                IntStream.range(0, Limits.COLUMNS).mapToObj(i -> text("c" + i)).toArray(String[]::new);

        assertThat(cells(cells)).hasSize(Limits.COLUMNS).endsWith("c499");
    }
}
