package fr.maillage.report.rendering;

import static fr.maillage.report.rendering.OpenDocumentParts.attributes;
import static fr.maillage.report.rendering.OpenDocumentParts.count;
import static fr.maillage.report.rendering.OpenDocumentParts.draw;
import static fr.maillage.report.rendering.OpenDocumentParts.parts;
import static fr.maillage.report.rendering.OpenDocumentParts.texts;
import static fr.maillage.report.rendering.OpenDocumentParts.xml;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import fr.maillage.report.ReportDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class OpenDocumentRendererTest {

    static List<String> hostile() {
        return SampleReports.HOSTILE;
    }

    @Test
    void a_text_is_known_by_its_first_bytes_and_names_all_its_parts() throws Exception {
        Map<String, byte[]> parts = parts(draw(new OdtRenderer()::render, SampleReports.framed(30)));

        assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
        List<String> named =
                attributes(xml(parts.get("META-INF/manifest.xml")), "manifest:file-entry", "manifest:full-path");
        assertThat(named).contains("/", "content.xml", "styles.xml", "meta.xml", "Pictures/logo.png");
        assertThat(parts.keySet()).containsAll(named.subList(1, named.size()));
    }

    @Test
    void a_text_has_headings_header_rows_a_language_and_described_pictures() throws Exception {
        Map<String, byte[]> parts = parts(draw(new OdtRenderer()::render, SampleReports.framed(30)));
        Document content = xml(parts.get("content.xml"));

        assertThat(texts(content, "text:h"))
                .startsWith("État de l’offre", "L’essentiel")
                .contains("Lieux par service");
        assertThat(attributes(content, "text:h", "text:outline-level")).startsWith("1", "2");
        assertThat(count(content, "table:table-header-rows"))
                .isEqualTo(count(content, "table:table"))
                .isPositive();
        assertThat(texts(content, "svg:desc"))
                .hasSize(count(content, "draw:frame"))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(attributes(xml(parts.get("styles.xml")), "style:text-properties", "fo:language"))
                .startsWith("fr");
        assertThat(texts(xml(parts.get("meta.xml")), "dc:title"))
                .containsExactly("État de l’offre – Seine-Saint-Denis");
        assertThat(texts(content, "text:p")).contains("La coordinatrice du comité");
    }

    @Test
    void a_long_list_ends_where_the_printed_one_does_and_says_so() throws Exception {
        Document content = xml(
                parts(draw(new OdtRenderer()::render, SampleReports.usual(501))).get("content.xml"));

        assertThat(texts(content, "text:p")).anyMatch(t -> t.startsWith("La liste imprimée s’arrête à 500 lieux"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_text_stays_text(String text) throws Exception {
        Map<String, byte[]> parts = parts(draw(new OdtRenderer()::render, SampleReports.hostile(text)));
        Document content = xml(parts.get("content.xml"));
        xml(parts.get("meta.xml"));
        xml(parts.get("styles.xml"));
        SpreadSheet sheets = sheets(SampleReports.hostile(text));

        assertThat(count(content, "script")).isZero();
        assertThat(sheets.getSheets()).allSatisfy(sheet -> {
            for (String[] row : sheet.getDataRange().getFormulas()) {
                assertThat(row).containsOnlyNulls();
            }
        });
    }

    @Test
    void a_workbook_has_a_sheet_to_read_and_one_per_table_with_real_numbers() throws IOException {
        SpreadSheet sheets = sheets(SampleReports.usual(1200));

        assertThat(sheets.getSheet(0).getName()).isEqualTo("Synthèse");
        var services = sheets.getSheet("Lieux par service").getDataRange();
        assertThat(services.getCell(0, 1).getValue()).isEqualTo("Lieux");
        assertThat(services.getCell(1, 1).getValue()).isEqualTo(31.0);
        assertThat(sheets.getSheet(sheets.getNumSheets() - 1).getLastRow()).isEqualTo(1201);
    }

    @Test
    void a_text_file_has_every_table_under_its_title() {
        String csv = new String(draw(new CsvRenderer()::render, SampleReports.usual(3)), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\uFEFFÉtat de l’offre\r\n")
                .contains("\r\nLieux par service\r\nService;Lieux;Part\r\n")
                .contains(";31;70,5 %\r\n");
    }

    private static SpreadSheet sheets(ReportDocument report) throws IOException {
        return new SpreadSheet(new ByteArrayInputStream(draw(new OdsRenderer()::render, report)));
    }
}
