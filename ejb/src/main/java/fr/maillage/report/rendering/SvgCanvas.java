package fr.maillage.report.rendering;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * SVG as wide as the text of a page, {@value #WIDTH} units. Its letters are outlines, see {@link PrintFont}.
 */
final class SvgCanvas {

    static final int WIDTH = 680;

    private static final double MILLIMETRES = 170;
    private static final String INK = "#22303c";

    private final PrintPage page;
    private final Element svg;

    /**
     * @param height in units
     * @param description what a reader who does not see it must know
     */
    SvgCanvas(PrintPage page, Element parent, double height, String description) {
        this.page = page;
        // The size in millimetres is the width of the text on the page.
        this.svg = page.addSvg(
                parent,
                "svg",
                Map.of(
                        "viewBox",
                        "0 0 " + WIDTH + " " + number(height),
                        "width",
                        number(MILLIMETRES) + "mm",
                        "height",
                        number(millimetres(height)) + "mm",
                        "alt",
                        PrintableText.forPrint(description)));
    }

    /** So many units in millimetres. */
    static double millimetres(double units) {
        return units * MILLIMETRES / WIDTH;
    }

    void rectangle(double x, double y, double width, double height, String fill) {
        page.addSvg(
                svg,
                "rect",
                Map.of(
                        "x", number(x),
                        "y", number(y),
                        "width", number(width),
                        "height", number(height),
                        "fill", fill));
    }

    /** A surface with its edge; where rings lie in each other, the inner ones are holes. */
    void surface(Path2D outline, String fill, String edge) {
        page.addSvg(
                svg,
                "path",
                Map.of(
                        "d",
                        data(outline),
                        "fill",
                        fill,
                        "fill-rule",
                        "evenodd",
                        "stroke",
                        edge,
                        "stroke-width",
                        "0.8",
                        "stroke-linejoin",
                        "round"));
    }

    void letters(PrintFont font, String text, double size, double x, double y) {
        if (text.isBlank()) {
            return;
        }
        page.addSvg(
                svg,
                "path",
                Map.of(
                        "d",
                        data(font.outline(BidiText.visual(PrintableText.forPrint(text)), size)),
                        "fill",
                        INK,
                        "transform",
                        "translate(" + number(x) + "," + number(y) + ")"));
    }

    private static String data(Path2D outline) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            data.append("MLQCZ".charAt(kind));
            // The kinds of segment take 1, 1, 2, 3 and 0 points.
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int n = 0; n < numbers; n++) {
                data.append(n == 0 ? "" : " ").append(number(at[n]));
            }
        }
        return data.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
