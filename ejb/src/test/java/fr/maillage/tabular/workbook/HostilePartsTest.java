package fr.maillage.tabular.workbook;

import static fr.maillage.tabular.workbook.Hostile.HEAD;
import static fr.maillage.tabular.workbook.Hostile.MANY;
import static fr.maillage.tabular.workbook.Hostile.ROW;
import static fr.maillage.tabular.workbook.Hostile.file;
import static fr.maillage.tabular.workbook.Hostile.row;
import static fr.maillage.tabular.workbook.OdsFile.cell;
import static fr.maillage.tabular.workbook.XlsxFile.formatted;
import static fr.maillage.tabular.workbook.XlsxFile.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives whose parts were made to hurt, or that are no workbook: each is refused with a sentence that says what to do. */
class HostilePartsTest {

    static Stream<Arguments> files() {
        return Stream.of(
                file(
                        "no such text",
                        "import.workbook-shared",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + value("B2", "s", "1") + "</row>")
                                .shared("<si><t>a</t></si>", "", 0)
                                .bytes()),
                row("a text before the first", "import.workbook-shared", "B2", value("B2", "s", "-1")),
                row("a text where there are none", "import.workbook-shared", "B2", value("B2", "s", "0")),
                file(
                        "more texts than there may be",
                        "import.workbook-texts",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + value("B2", "s", "1999999") + "</row>")
                                .shared("", "<si><t>a</t></si>", Limits.SHARED + 1)
                                .bytes()),
                file(
                        "texts longer than they may be",
                        "import.workbook-texts",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + value("B2", "s", "1999999") + "</row>")
                                .shared("", "<si><t>" + "é".repeat(Limits.TEXT) + "</t></si>", 1000)
                                .bytes()),
                file(
                        "broken texts",
                        "import.workbook-broken-at",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + value("B2", "s", "1") + "</row>")
                                .shared("<si><t>a</si>", "", 0)
                                .bytes()),
                file(
                        "a day before all",
                        "import.workbook-date",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + formatted("B2", 0, "-99999999999") + "</row>")
                                .formats("14")
                                .bytes()),
                file(
                        "a day after all",
                        "import.workbook-date",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + formatted("B2", 0, "2958466") + "</row>")
                                .formats("14")
                                .bytes()),
                file(
                        "a day of a huge number",
                        "import.workbook-date",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + formatted("B2", 0, "1e300") + "</row>")
                                .formats("14")
                                .bytes()),
                row("a day that is none", "import.workbook-date", "B2", value("B2", "d", "2020")),
                file(
                        "formats without end",
                        "import.workbook-broken-at",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + formatted("B2", 0, "1") + "</row>")
                                .styles("<cellXfs>", "<xf/>", MANY, "</cellXfs>")
                                .bytes()),
                file(
                        "codes of formats without end",
                        "import.workbook-broken-at",
                        "B2",
                        () -> XlsxFile.of(HEAD + ROW + formatted("B2", 0, "1") + "</row>")
                                .styles(
                                        "<numFmts>"
                                                + IntStream.range(0, MANY)
                                                        .mapToObj(i ->
                                                                "<numFmt numFmtId=\"" + i + "\" formatCode=\"x\"/>")
                                                        .collect(Collectors.joining())
                                                + "</numFmts>",
                                        "",
                                        0,
                                        "")
                                .bytes()),
                file(
                        "a sheet elsewhere",
                        "import.workbook-sheet",
                        "A1",
                        () -> new XlsxFile()
                                .sheet("s", HEAD)
                                .relations(
                                        "<Relationship Id=\"rId1\" Type=\"x/worksheet\" TargetMode=\"External\""
                                                + " Target=\"http://x.example/y\"/>",
                                        "",
                                        0)
                                .bytes()),
                file(
                        "relationships without end",
                        "import.workbook-broken",
                        null,
                        () -> XlsxFile.of(HEAD)
                                .relations("", "<Relationship Id=\"x\" Type=\"t\" Target=\"t\"/>", MANY)
                                .bytes()),
                file(
                        "more than may be unpacked",
                        "import.workbook-too-large",
                        null,
                        () -> XlsxFile.of(HEAD, "<!--" + "x".repeat(100_000) + "-->", 2200, "")),
                file("parts without end", "import.workbook-broken", null, HostilePartsTest::entries),
                file("an end that lies", "import.workbook-broken", null, HostilePartsTest::lyingEnd),
                file(
                        "no end",
                        "import.workbook-broken",
                        null,
                        () -> "PK\3\4 nothing else".getBytes(StandardCharsets.US_ASCII)),
                file(
                        "a picture in an archive",
                        "import.archive-no-workbook",
                        null,
                        () -> Piece.archive(Map.of("photo.jpg", Piece.of("x")))),
                file(
                        "a text document",
                        "import.archive-no-workbook",
                        null,
                        () -> OdsFile.document(Piece.of("<d><body><text/></body></d>"))),
                file(
                        "another document of Office",
                        "import.archive-no-workbook",
                        null,
                        () -> new XlsxFile()
                                .with("xl/workbook.xml", Piece.of("<document/>"))
                                .bytes()),
                file("nothing", "import.archive-no-workbook", null, () -> new byte[0]),
                file(
                        "an old or a locked workbook",
                        "import.workbook-old",
                        null,
                        () -> Arrays.copyOf(
                                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, 5000)),
                file("a locked spreadsheet", "import.workbook-locked", null, HostilePartsTest::locked));
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
    void a_text_that_very_many_cells_share_is_refused_before_it_fills_the_memory() throws IOException {
        String cells = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(Limits.COLUMNS) + "</row>";
        byte[] file = new XlsxFile()
                .sheet("s", "", "worksheets/sheet1.xml", Piece.of("", cells, 60, ""))
                .shared("<si><t>" + "x".repeat(Limits.TEXT) + "</t></si>", "", 0)
                .bytes();

        Hostile.assertRefused(file, "import.workbook-long", "SF51");
        assertThatThrownBy(() -> Workbook.sheets(new ByteArrayInputStream(file), 2000))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations().get(0).rule()
                                        + p.violations().get(0).args())
                                .isEqualTo("import.workbook-long[s, SF1, 5000000]"));
    }

    private static byte[] entries() {
        Map<String, Piece> parts = new LinkedHashMap<>();
        IntStream.range(0, Limits.ENTRIES + 1).forEach(i -> parts.put("x/" + i, Piece.of("")));
        return Piece.archive(parts);
    }

    /** A table of contents that says to be two gigabytes long: libraries make room before they look. */
    private static byte[] lyingEnd() {
        byte[] file = XlsxFile.of(HEAD).bytes();
        file[file.length - 22 + 15] = 0x7f;
        return file;
    }

    private static byte[] locked() {
        return Piece.archive(Map.of(
                "content.xml",
                Piece.of("\u0001\u0002"),
                "META-INF/manifest.xml",
                Piece.of(
                        "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>")));
    }
}
