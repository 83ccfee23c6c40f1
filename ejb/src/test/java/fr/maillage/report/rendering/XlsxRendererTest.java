package fr.maillage.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportValue;
import fr.maillage.report.RowSource;
import fr.maillage.report.ValueFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxRendererTest {

    private final XlsxRenderer renderer = new XlsxRenderer();

    @TempDir
    private Path folder;

    @Test
    void each_table_has_a_sheet_after_the_summary() throws IOException {
        try (ReadableWorkbook workbook = read(SampleReports.usual(10))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Synthèse", "Lieux par service", "Fiches par fraîcheur", "Liste des lieux");
        }
    }

    @Test
    void values_keep_their_types() throws IOException {
        ReportBlock.Table table = new ReportBlock.Table(
                "Types",
                List.of(
                        Column.header("Texte", 10),
                        Column.of("Nombre", ValueFormat.INTEGER, 10),
                        Column.of("Part", ValueFormat.SHARE, 10),
                        Column.of("Jour", ValueFormat.DAY, 10),
                        Column.of("Rien", ValueFormat.INTEGER, 10)),
                List.of(List.of(
                        ReportValue.text("00123"),
                        ReportValue.number(1234567),
                        ReportValue.number(new BigDecimal("0.125")),
                        ReportValue.dayOr(LocalDate.of(2026, 11, 24), "?"),
                        ReportValue.missing("non calculable"))),
                "vide");

        try (ReadableWorkbook workbook = read(SampleReports.of(Locale.FRENCH, List.of(table)))) {
            Row row = rows(workbook, "Types").get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).asString()).isEqualTo("00123");
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("1234567");
            assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("0.125");
            assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.0%");
            assertThat(row.getCell(3).asDate()).isEqualTo(LocalDateTime.of(2026, 11, 24, 0, 0));
            assertThat(row.getCell(4).asString()).isEqualTo("non calculable");
        }
    }

    static Stream<String> hostileTexts() {
        return SampleReports.HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostile_text_stays_text(String text) throws IOException {
        ReportBlock.Table table = new ReportBlock.Table(
                "Noms", List.of(Column.header("Nom", 10)), List.of(List.of(ReportValue.text(text))), "vide");

        try (ReadableWorkbook workbook = read(SampleReports.of(Locale.FRENCH, List.of(table)))) {
            assertThat(rows(workbook, "Noms").get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows(workbook, "Noms").get(1).getCell(0).asString())
                    .isEqualTo(PrintableText.forSheet(text, 32_767));
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostile_text_everywhere_gives_a_workbook_that_opens(String text) throws IOException {
        try (ReadableWorkbook workbook = read(SampleReports.hostile(text))) {
            assertThat(workbook.getSheets().count()).isEqualTo(7);
            assertThat(workbook.getSheets().map(s -> s.getName().toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(name -> assertThat(name).hasSizeBetween(1, 31).doesNotContain("/", "*", "[", ":"));
        }
    }

    @Test
    void the_header_is_frozen_and_filtered() throws IOException {
        String sheet = part(SampleReports.usual(10), "xl/worksheets/sheet4.xml");

        assertThat(sheet).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:E11\"");
    }

    @Test
    void the_file_carries_its_title() throws IOException {
        assertThat(part(SampleReports.usual(1), "docProps/core.xml")).contains("Seine-Saint-Denis</dc:title>");
    }

    @Test
    void an_empty_table_says_so() throws IOException {
        ReportBlock.Table table = new ReportBlock.Table(
                "Vide", List.of(Column.header("Nom", 10)), List.<List<ReportValue>>of(), "Aucun lieu.");

        try (ReadableWorkbook workbook = read(SampleReports.of(Locale.FRENCH, List.of(table)))) {
            assertThat(rows(workbook, "Vide").get(1).getCell(0).asString()).isEqualTo("Aucun lieu.");
        }
    }

    @Test
    void all_rows_are_written_beyond_the_printed_limit() throws IOException {
        try (ReadableWorkbook workbook = read(SampleReports.usual(501))) {
            assertThat(rows(workbook, "Liste des lieux")).hasSize(502);
        }
    }

    @Test
    void rows_go_out_while_they_are_read() {
        long[] written = {0};
        long[] writtenMidway = {0};
        RowSource rows = sink -> {
            for (int i = 0; i < 20_000; i++) {
                sink.test(List.of(ReportValue.text("Lieu " + i * 7919L)));
            }
            writtenMidway[0] = written[0];
        };
        ReportBlock.Table table =
                new ReportBlock.Table("Lieux", List.of(Column.header("Nom", 10)), rows, "vide", null, null);

        renderer.render(SampleReports.of(Locale.FRENCH, List.of(table)), new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                written[0] += length;
            }
        });

        assertThat(writtenMidway[0]).isGreaterThan(written[0] / 2);
    }

    private ReadableWorkbook read(ReportDocument report) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(xlsx(report)), new org.dhatim.fastexcel.reader.ReadingOptions(true, false));
    }

    private byte[] xlsx(ReportDocument report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(report, out);
        return out.toByteArray();
    }

    private static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read();
    }

    private String part(ReportDocument report, String name) throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), xlsx(report));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
