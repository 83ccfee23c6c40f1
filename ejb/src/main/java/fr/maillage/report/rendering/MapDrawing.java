package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Area;
import fr.maillage.report.ReportBlock.Legend;
import fr.maillage.report.ReportBlock.Tone;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Territories coloured by class, with their names where there is room and the legend below. Degrees of longitude are
 * shortened by the cosine of the latitude in the middle, which is near enough for a region.
 */
final class MapDrawing implements Drawing {

    private static final Map<Tone, String> FILLS = new EnumMap<>(Map.of(
            Tone.CLASS_1, "#eef5fb",
            Tone.CLASS_2, "#d0e2f2",
            Tone.CLASS_3, "#b0cfe9",
            Tone.CLASS_4, "#8fbbe0",
            Tone.CLASS_5, "#6ea3d4",
            Tone.NONE, "#ffffff",
            Tone.UNKNOWN, "#e9e7e2",
            Tone.AROUND, "#f7f7f5"));
    private static final String EDGE = "#5b6b78";
    private static final String FAINT = "#d5d9dc";

    /** The highest that a map may be, for it to share a page with its heading. */
    private static final double HIGHEST = 520;

    private static final double MARGIN = 4;
    private static final double NAME = 8.5;
    private static final double TEXT = 11;
    private static final double LINE = 18;

    private final ReportBlock.AreaMap map;
    private final Rectangle2D frame;
    private final double scale;
    private final double narrowing;

    MapDrawing(ReportBlock.AreaMap map) {
        this.map = map;
        this.frame = frame(map.areas());
        this.narrowing = frame == null ? 1 : Math.cos(Math.toRadians(frame.getCenterY()));
        this.scale = frame == null
                ? 0
                : Math.min(
                        (SvgCanvas.WIDTH - 2 * MARGIN) / (frame.getWidth() * narrowing),
                        (HIGHEST - 2 * MARGIN) / frame.getHeight());
    }

    /** Gives the frame to be drawn of territories that are spoken of; null for none. */
    private static Rectangle2D frame(List<Area> areas) {
        Rectangle2D frame = null;
        for (Area area : areas) {
            if (area.tone() != Tone.AROUND) {
                for (List<double[][]> rings : area.polygons()) {
                    for (double[] point : rings.get(0)) {
                        if (frame == null) {
                            frame = new Rectangle2D.Double(point[0], point[1], 0, 0);
                        }
                        frame.add(point[0], point[1]);
                    }
                }
            }
        }
        return frame == null || frame.isEmpty() ? null : frame;
    }

    @Override
    public boolean empty() {
        return frame == null;
    }

    @Override
    public double height() {
        return SvgCanvas.millimetres(units());
    }

    private double mapped() {
        return frame.getHeight() * scale + 2 * MARGIN;
    }

    private double units() {
        return mapped() + map.legend().size() * LINE + MARGIN;
    }

    @Override
    public void draw(PrintPage page, Element parent) {
        SvgCanvas svg = new SvgCanvas(page, parent, units(), map.description());
        for (Area area : map.areas()) {
            svg.surface(outline(area), FILLS.get(area.tone()), area.tone() == Tone.AROUND ? FAINT : EDGE);
        }
        // Surfaces first: a neighbour's would cover the end of a name.
        map.areas().stream().filter(area -> area.name() != null).forEach(area -> name(svg, area));
        double y = mapped() + MARGIN;
        svg.rectangle(0, mapped(), SvgCanvas.WIDTH, units() - mapped(), "#ffffff");
        for (Legend legend : map.legend()) {
            svg.surface(new Path2D.Double(new Rectangle2D.Double(MARGIN, y, 20, 12)), FILLS.get(legend.tone()), EDGE);
            svg.letters(PrintFont.REGULAR, legend.text(), TEXT, MARGIN + 28, y + 10);
            y += LINE;
        }
    }

    private Path2D outline(Area area) {
        Path2D outline = new Path2D.Double();
        for (List<double[][]> rings : area.polygons()) {
            rings.forEach(ring -> add(outline, ring));
        }
        return outline;
    }

    private void add(Path2D outline, double[][] ring) {
        for (int i = 0; i < ring.length; i++) {
            double x = SvgCanvas.WIDTH / 2.0 + (ring[i][0] - frame.getCenterX()) * narrowing * scale;
            double y = MARGIN + (frame.getMaxY() - ring[i][1]) * scale;
            if (i == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        outline.closePath();
    }

    /** Writes a name on the largest part of its territory, if it fits in there. */
    private void name(SvgCanvas svg, Area area) {
        Path2D largest = null;
        for (List<double[][]> rings : area.polygons()) {
            Path2D part = new Path2D.Double();
            add(part, rings.get(0));
            if (largest == null || size(part) > size(largest)) {
                largest = part;
            }
        }
        double width = PrintFont.REGULAR.width(PrintableText.forPrint(area.name())) * NAME;
        Rectangle2D bounds = largest == null ? null : largest.getBounds2D();
        if (bounds != null
                && largest.contains(bounds.getCenterX() - width / 2, bounds.getCenterY() - NAME / 2, width, NAME)) {
            svg.letters(
                    PrintFont.REGULAR,
                    area.name(),
                    NAME,
                    bounds.getCenterX() - width / 2,
                    bounds.getCenterY() + NAME / 2);
        }
    }

    private static double size(Path2D part) {
        Rectangle2D bounds = part.getBounds2D();
        return bounds.getWidth() * bounds.getHeight();
    }
}
