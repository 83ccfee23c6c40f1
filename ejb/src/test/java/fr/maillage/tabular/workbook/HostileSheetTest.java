package fr.maillage.tabular.workbook;

import static fr.maillage.tabular.workbook.Hostile.HEAD;
import static fr.maillage.tabular.workbook.Hostile.LONG;
import static fr.maillage.tabular.workbook.Hostile.MANY;
import static fr.maillage.tabular.workbook.Hostile.ROW;
import static fr.maillage.tabular.workbook.Hostile.file;
import static fr.maillage.tabular.workbook.Hostile.numbered;
import static fr.maillage.tabular.workbook.Hostile.row;
import static fr.maillage.tabular.workbook.OdsFile.cell;
import static fr.maillage.tabular.workbook.XlsxFile.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets of XLSX workbooks that were made to hurt: each is refused soon, in little memory, with a sentence that says where. */
class HostileSheetTest {

    static Stream<Arguments> files() {
        return Stream.of(
                row("a column that none has", "import.workbook-cell", "A2", "<c r=\"ZZZZZZ2\"/>"),
                file(
                        "the same in a part of another name",
                        "import.workbook-cell",
                        "A1",
                        () -> new XlsxFile()
                                .sheet("s", "", "ws/s1.xml", Piece.of("<row><c r=\"ZZZZZZ1\"/></row>"))
                                .bytes()),
                row("a column beyond the last", "import.workbook-cell", "A2", "<c r=\"XFE2\"/>"),
                row("a cell without a row", "import.workbook-cell", "A2", "<c r=\"B\"/>"),
                row("a cell that is none", "import.workbook-cell", "A2", "<c r=\"2B\"/>"),
                row("a text in the last column", "import.too-many-columns", "XFD2", value("XFD2", "", "1")),
                row("many digits", "import.workbook-number", "B2", value("B2", "", "9".repeat(41))),
                row("digits in pieces", "import.workbook-number", "B2", "<c r=\"B2\">", "<v>1</v>", MANY, "</c>"),
                row("a million digits", "import.workbook-text", "B2", "<c r=\"B2\"><v>", "9", LONG, "</v></c>"),
                file(
                        "a row beyond the last",
                        "import.workbook-row",
                        "B1",
                        () -> XlsxFile.of(HEAD + "<row r=\"1048577\"/>").bytes()),
                file(
                        "a row before the first",
                        "import.workbook-row",
                        "B1",
                        () -> XlsxFile.of(HEAD + "<row r=\"-5\"/>").bytes()),
                file(
                        "rows out of order",
                        "import.workbook-row",
                        "B1",
                        () -> XlsxFile.of(HEAD + XlsxFile.row(1, "x")).bytes()),
                file(
                        "rows without end",
                        "import.workbook-row",
                        "A1048576",
                        () -> XlsxFile.of(HEAD, "<row/>", Limits.ROWS, "")),
                row("a long text", "import.workbook-text", "B2", "<c r=\"B2\"><v>", "x", LONG, "</v></c>"),
                row("a long formula", "import.workbook-text", "B2", "<c r=\"B2\"><f>", "1+", LONG, "1</f></c>"),
                row("much white space", "import.workbook-text", "A2", "", " ", LONG, ""),
                row("a long comment", "import.workbook-broken-at", "A2", "<!--", "x", LONG, "-->"),
                row(
                        "long raw text",
                        "import.workbook-broken-at",
                        "B2",
                        "<c r=\"B2\"><v><![CDATA[",
                        "x",
                        LONG,
                        "]]></v></c>"),
                row("a long instruction", "import.workbook-broken-at", "A2", "<?a ", "x", LONG, "?>"),
                row("a long value in a tag", "import.workbook-broken-at", "A2", "<c r=\"", "A", LONG, "\"/>"),
                row("a long name", "import.workbook-broken-at", "A2", "<", "a", LONG, "/>"),
                row("names without end", "import.workbook-broken-at", "A2", numbered(3000, "<e#/>")),
                row(
                        "attributes without end",
                        "import.workbook-broken-at",
                        "A2",
                        numbered(3000, "<c r=\"A2\" a#=\"1\"/>")),
                row(
                        "attributes of one tag",
                        "import.workbook-broken-at",
                        "A2",
                        "<c " + numbered(9000, "a#='' ") + "/>"),
                row("instructions without end", "import.workbook-broken-at", "A2", numbered(3000, "<?a#?>")),
                row(
                        "prefixes without end",
                        "import.workbook-broken-at",
                        "A2",
                        numbered(3000, "<p#:e xmlns:p#=\"u\"/>")),
                row("elements in one another", "import.workbook-broken-at", "A2", "", "<a>", MANY, ""),
                file(
                        "a document type",
                        "import.workbook-broken-at",
                        "A1",
                        () -> new XlsxFile()
                                .sheet("s", "")
                                .with(
                                        "xl/worksheets/sheet1.xml",
                                        Piece.of("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a"
                                                + " \"aaaaaaaa\">]><worksheet><sheetData>" + HEAD
                                                + "</sheetData></worksheet>"))
                                .bytes()),
                row("an entity", "import.workbook-broken-at", "B2", "<c r=\"B2\" t=\"str\"><v>&xxe;</v></c>"),
                file(
                        "UTF-16",
                        "import.workbook-broken-at",
                        "A1",
                        () -> new XlsxFile()
                                .sheet("s", "")
                                .with(
                                        "xl/worksheets/sheet1.xml",
                                        Piece.of("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet/>"
                                                .getBytes(StandardCharsets.UTF_16)))
                                .bytes()),
                file(
                        "another encoding",
                        "import.workbook-broken-at",
                        "A1",
                        () -> new XlsxFile()
                                .sheet("s", "")
                                .with(
                                        "xl/worksheets/sheet1.xml",
                                        Piece.of("<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>"))
                                .bytes()),
                file(
                        "an end too soon",
                        "import.workbook-broken-at",
                        "B2",
                        () -> new XlsxFile()
                                .sheet("s", "")
                                .with(
                                        "xl/worksheets/sheet1.xml",
                                        Piece.of("<worksheet><sheetData>" + HEAD + ROW + "<c r=\"B2\">"))
                                .bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(20)
    void what_hurts_is_refused_with_a_sentence_that_names_the_cell(
            String what, String rule, String cell, Supplier<byte[]> file) throws IOException {
        Hostile.assertRefused(file.get(), rule, cell);
    }

    @Test
    @Timeout(20)
    void what_only_looks_bad_is_read() throws IOException {
        assertThat(WorkbookTest.rows(XlsxFile.of(HEAD + ROW, "<!--x-->", 100_000, "</row>")))
                .hasSize(2);
        assertThat(WorkbookTest.rows(XlsxFile.of(
                        HEAD + ROW + "<c r=\"B2\" t=\"inlineStr\"><is>",
                        "<r><t>abcdef</t></r>",
                        100_000,
                        "</is></c></row>")))
                .hasSize(2);
        assertThat(WorkbookTest.rows(XlsxFile.of(HEAD + "</sheetData>", "<a>", MANY, "")))
                .hasSize(1);
        assertThat(WorkbookTest.rows(XlsxFile.of(HEAD + ROW + "<c r=\"B2\"><c r=\"C2\"><v>1</v></c></c></row>")
                        .bytes()))
                .contains(new SheetRow(2, List.of("1")));
        assertThat(WorkbookTest.rows(XlsxFile.of(HEAD + ROW + value("B2", "str", "&#x41;".repeat(19_000)) + "</row>")
                                .bytes())
                        .get(1)
                        .cell(1))
                .hasSize(19_000);
        assertThat(WorkbookTest.rows(OdsFile.of(OdsFile.row(cell("", "x<text:s text:c=\"999999999\"/>"))))
                        .get(0)
                        .cell(0))
                .hasSize(Limits.TEXT + 1);
        assertThat(WorkbookTest.rows(OdsFile.of(Piece.of(
                        "<table:table-row><table:table-cell office:value-type=\"string\">",
                        "<text:p/>",
                        100_000,
                        "</table:table-cell></table:table-row>"))))
                .hasSize(1);
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet><sheetData>" + XlsxFile.row(1, "é")
                + "</sheetData></worksheet>";
        assertThat(WorkbookTest.rows(new XlsxFile()
                        .sheet("s", "")
                        .with("xl/worksheets/sheet1.xml", Piece.of(latin.getBytes(StandardCharsets.ISO_8859_1)))
                        .bytes()))
                .containsExactly(new SheetRow(1, List.of("é")));
    }
}
