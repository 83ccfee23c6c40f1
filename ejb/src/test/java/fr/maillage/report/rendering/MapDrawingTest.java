package fr.maillage.report.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Area;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Tone;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MapDrawingTest {

    private static final ReportBlock.Table TABLE = new ReportBlock.Table(
            "Habitants par commune",
            List.of(Column.header("Commune", 2), Column.of("Habitants", ValueFormat.INTEGER, 1)),
            List.of(List.of(ReportValue.text("Gagny"), ReportValue.number(12))),
            "–");

    private static Element drawn(ReportBlock.AreaMap map) {
        PrintPage page = new PrintPage();
        Element root = page.root("fr");
        new MapDrawing(map).draw(page, root);
        return (Element) root.getFirstChild();
    }

    private static List<String> attributes(Element svg, String name) {
        NodeList paths = svg.getElementsByTagName("path");
        return IntStream.range(0, paths.getLength())
                .mapToObj(i -> ((Element) paths.item(i)).getAttribute(name))
                .toList();
    }

    @Test
    void each_area_has_the_colour_that_the_legend_explains() {
        Element svg = drawn(SampleReports.map(TABLE, "Gagny"));

        List<String> fills = attributes(svg, "fill");
        // Three areas, two names, and in the legend a box and its text each.
        assertThat(fills).hasSize(3 + 2 + 2 * 2);
        assertThat(fills.get(0)).isEqualTo(fills.get(5)).isNotEqualTo(fills.get(1));
        assertThat(fills.get(1)).isEqualTo(fills.get(7));
        assertThat(svg.getAttribute("alt")).isEqualTo("Gagny");
    }

    @Test
    void a_name_that_does_not_fit_is_left_to_the_table() {
        Element svg = drawn(SampleReports.map(TABLE, "Livry-Gargan-".repeat(20)));

        assertThat(attributes(svg, "fill")).hasSize(3 + 2 * 2);
    }

    @Test
    void a_square_of_equal_sides_on_the_ground_is_drawn_as_one() {
        double north = 1 / Math.cos(Math.toRadians(48));
        double[][] ring = {{2, 47.5}, {2 + north, 47.5}, {2 + north, 48.5}, {2, 48.5}};
        MapDrawing drawing = new MapDrawing(new ReportBlock.AreaMap(
                TABLE, "Carré", List.of(new Area(null, Tone.NONE, List.of(List.<double[][]>of(ring)))), List.of()));

        // As high as a map may be: 520 of 680 units of 170 mm, and the margin below.
        assertThat(drawing.height()).isEqualTo(131.0);
        String path = attributes(
                        drawn(new ReportBlock.AreaMap(
                                TABLE,
                                "Carré",
                                List.of(new Area(null, Tone.NONE, List.of(List.<double[][]>of(ring)))),
                                List.of())),
                        "d")
                .get(0);
        assertThat(path).isEqualTo("M84.00 516.00L596.00 516.00L596.00 4.00L84.00 4.00Z");
    }

    @Test
    void without_an_outline_there_is_no_picture() {
        assertThat(new MapDrawing(new ReportBlock.AreaMap(TABLE, "Rien", List.of(), List.of())).empty())
                .isTrue();
        assertThat(new MapDrawing(new ReportBlock.AreaMap(
                                TABLE,
                                "Un point",
                                List.of(new Area("x", Tone.NONE, List.of(List.<double[][]>of(new double[][] {{2.5, 48.8}
                                })))),
                                List.of()))
                        .empty())
                .isTrue();
    }
}
