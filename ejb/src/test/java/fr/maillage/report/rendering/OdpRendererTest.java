package fr.maillage.report.rendering;

import static fr.maillage.report.rendering.OpenDocumentParts.attributes;
import static fr.maillage.report.rendering.OpenDocumentParts.count;
import static fr.maillage.report.rendering.OpenDocumentParts.draw;
import static fr.maillage.report.rendering.OpenDocumentParts.parts;
import static fr.maillage.report.rendering.OpenDocumentParts.texts;
import static fr.maillage.report.rendering.OpenDocumentParts.xml;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OdpRendererTest {

    static List<String> hostile() {
        return SampleReports.HOSTILE;
    }

    @Test
    void slides_are_known_by_their_first_bytes_and_name_all_their_parts() throws Exception {
        Map<String, byte[]> parts = slides("framed", SampleReports.framed(30));

        assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(new String(parts.get("mimetype"), StandardCharsets.US_ASCII))
                .isEqualTo("application/vnd.oasis.opendocument.presentation");
        Document manifest = xml(parts.get("META-INF/manifest.xml"));
        List<String> named = attributes(manifest, "manifest:file-entry", "manifest:full-path");
        assertThat(named).contains("/", "content.xml", "styles.xml", "meta.xml", "Pictures/logo.png");
        assertThat(parts.keySet()).containsAll(named.subList(1, named.size()));
        assertThat(attributes(manifest, "manifest:file-entry", "manifest:media-type"))
                .contains("application/vnd.oasis.opendocument.presentation");
    }

    @Test
    void every_slide_has_a_title_and_every_picture_a_description() throws Exception {
        Map<String, byte[]> parts = slides("usual", SampleReports.usual(30));
        Document content = xml(parts.get("content.xml"));

        assertThat(titles(content))
                .hasSize(count(content, "draw:page"))
                .startsWith("État de l’offre", "L’essentiel")
                .contains("Services (suite)", "Lieux", "Méthode et sources");
        assertThat(texts(content, "svg:desc"))
                .hasSize(count(content, "draw:image"))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(attributes(content, "table:table", "table:use-first-row-styles"))
                .hasSize(count(content, "table:table"))
                .containsOnly("true");
        assertThat(attributes(xml(parts.get("styles.xml")), "style:text-properties", "fo:language"))
                .contains("fr");
    }

    @Test
    void a_long_table_ends_with_its_slide_and_says_how_many_rows_follow() throws Exception {
        Document content = xml(slides("long", SampleReports.usual(501)).get("content.xml"));

        List<Element> tables = elements(content, "table:table");
        int rows = (int) children(tables.get(tables.size() - 1), "table:table-row")
                .filter(row ->
                        row.getElementsByTagName("table:covered-table-cell").getLength() == 0)
                .count();
        assertThat(texts(content, "text:p")).contains("… encore " + (501 - (rows - 1)) + " lignes");
    }

    @Test
    void a_table_that_fits_says_nothing_of_further_rows() throws Exception {
        Document content = xml(slides("short", SampleReports.usual(3)).get("content.xml"));

        assertThat(texts(content, "text:p")).noneMatch(text -> text.startsWith("… encore"));
    }

    @Test
    void a_chart_of_many_bars_shows_the_first_and_a_long_text_goes_on() throws Exception {
        List<List<ReportValue>> rows = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i -> rows.add(List.of(ReportValue.text("Commune " + i), ReportValue.number(40 - i))));
        ReportBlock.Table table = new ReportBlock.Table(
                "Par commune",
                List.of(Column.header("Commune", 3), Column.of("Lieux", ValueFormat.INTEGER, 1)),
                rows,
                "Rien.");
        Document content = xml(slides(
                        "bars",
                        SampleReports.of(
                                Locale.FRENCH,
                                List.of(
                                        new ReportBlock.Heading(1, "Communes"),
                                        new ReportBlock.Chart(table, "Lieux", 1, ReportBlock.Scale.PLAIN),
                                        SampleReports.map(table, "Commune"),
                                        new ReportBlock.Heading(1, "Texte"),
                                        new ReportBlock.Paragraph("Une phrase assez longue. ".repeat(200)))))
                .get("content.xml"));

        inside(content);
        assertThat(titles(content).stream().filter("Texte (suite)"::equals)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_text_stays_text_on_its_slide(String text) throws Exception {
        Map<String, byte[]> parts =
                slides("hostile-" + SampleReports.HOSTILE.indexOf(text), SampleReports.hostile(text));
        Document content = xml(parts.get("content.xml"));
        xml(parts.get("meta.xml"));
        xml(parts.get("styles.xml"));

        assertThat(count(content, "script")).isZero();
        inside(content);
    }

    @Test
    void nothing_stands_beyond_the_edge() throws Exception {
        inside(xml(slides("edge", SampleReports.framed(501)).get("content.xml")));
    }

    @Test
    void wrapped_text_is_the_whole_text_and_no_line_is_too_wide() {
        String text = "Un mot " + "interminable".repeat(40) + " puis la fin";

        List<String> lines = SlideText.BODY.wrap(text, 100);

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(SlideText.BODY.cut(text, 100, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
        assertThat(SlideText.BODY.wrap("  ", 100)).isEmpty();
    }

    /** All frames lie on the slide, and no two of a slide's items on each other. */
    private static void inside(Document content) {
        for (Element page : elements(content, "draw:page")) {
            double bottom = 0;
            for (Element frame : children(page, "draw:frame").toList()) {
                double end = millimetres(frame, "svg:y") + millimetres(frame, "svg:height");
                assertThat(end).isLessThanOrEqualTo(145);
                assertThat(millimetres(frame, "svg:x") + millimetres(frame, "svg:width"))
                        .isLessThanOrEqualTo(265.1);
                bottom = Math.max(bottom, end);
            }
            assertThat(bottom).isPositive();
        }
    }

    private static double millimetres(Element frame, String name) {
        String value = frame.getAttribute(name);
        return Double.parseDouble(value.substring(0, value.length() - 2));
    }

    private static List<String> titles(Document content) {
        return elements(content, "draw:frame").stream()
                .filter(frame -> frame.getAttribute("presentation:class").equals("title"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(Document document, String name) {
        return of(document.getElementsByTagName(name)).toList();
    }

    private static Stream<Element> children(Element parent, String name) {
        return of(parent.getChildNodes()).filter(child -> child.getNodeName().equals(name));
    }

    private static Stream<Element> of(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** Draws the slides, and leaves them for whoever wants to look at them. */
    private static Map<String, byte[]> slides(String name, ReportDocument report) throws IOException {
        byte[] file = draw(new OdpRenderer()::render, report);
        Path folder = Files.createDirectories(Path.of("target", "slides"));
        Files.write(folder.resolve(name + ".odp"), file);
        return parts(file);
    }
}
