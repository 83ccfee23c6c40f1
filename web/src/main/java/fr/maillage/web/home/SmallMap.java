package fr.maillage.web.home;

import fr.maillage.place.search.PlaceOverview;
import fr.maillage.place.search.PlaceOverview.Tally;
import fr.maillage.territory.TerritoryShape;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The communes of a territory as an image without a script, coloured by the share of their records that are up to date.
 *
 * @param areas in the order in which they are drawn; empty where nothing can be drawn
 * @param height of the image in its own units; it is {@value #WIDTH} wide
 */
public record SmallMap(List<Area> areas, long height) {

    static final int WIDTH = 480;

    /** A territory may be tall: its image then is narrower than it is wide. */
    private static final int TALLEST = 480;

    private static final int MARGIN = 4;
    private static final double LOW = 1.0 / 3;
    private static final double HIGH = 2.0 / 3;

    public SmallMap {
        areas = List.copyOf(areas);
    }

    /**
     * One commune.
     *
     * @param path as SVG draws it
     * @param level {@code none} without a place, else {@code low}, {@code middle} or {@code high}
     */
    public record Area(String name, long places, String path, String level) {}

    public int getWidth() {
        return WIDTH;
    }

    static SmallMap of(List<TerritoryShape> shapes, PlaceOverview overview) {
        if (shapes.isEmpty()) {
            return new SmallMap(List.of(), 0);
        }
        Map<Long, Tally> tallies = overview.communes().stream().collect(Collectors.toMap(Tally::territoryId, t -> t));
        Frame frame = Frame.of(shapes);
        List<Area> areas = shapes.stream()
                .map(shape -> {
                    Tally tally = tallies.get(shape.territory().id());
                    return new Area(
                            shape.territory().name(),
                            tally == null ? 0 : tally.places(),
                            frame.path(shape),
                            level(tally));
                })
                .toList();
        return new SmallMap(areas, frame.height());
    }

    private static String level(Tally tally) {
        if (tally == null) {
            return "none";
        }
        double share = (double) tally.upToDate() / tally.places();
        if (share < LOW) {
            return "low";
        }
        return share < HIGH ? "middle" : "high";
    }

    /** Where degrees come to lie on the image; a degree of longitude is shortened as it is in the middle of the territory. */
    private record Frame(double west, double north, double shrinking, double scale, double left, long height) {

        static Frame of(List<TerritoryShape> shapes) {
            double west = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double south = Double.POSITIVE_INFINITY;
            double north = Double.NEGATIVE_INFINITY;
            for (TerritoryShape shape : shapes) {
                for (List<double[][]> polygon : shape.polygons()) {
                    for (double[] point : polygon.get(0)) {
                        west = Math.min(west, point[0]);
                        east = Math.max(east, point[0]);
                        south = Math.min(south, point[1]);
                        north = Math.max(north, point[1]);
                    }
                }
            }
            double shrinking = Math.cos(Math.toRadians((south + north) / 2));
            double wide = (east - west) * shrinking;
            double scale = Math.min((WIDTH - 2.0 * MARGIN) / wide, (TALLEST - 2.0 * MARGIN) / (north - south));
            return new Frame(
                    west,
                    north,
                    shrinking,
                    scale,
                    (WIDTH - wide * scale) / 2,
                    Math.round((north - south) * scale) + 2L * MARGIN);
        }

        String path(TerritoryShape shape) {
            StringBuilder path = new StringBuilder();
            shape.polygons().forEach(polygon -> polygon.forEach(ring -> draw(ring, path)));
            return path.toString();
        }

        /** Corners that fall on one point of the image are one. */
        private void draw(double[][] ring, StringBuilder path) {
            long lastX = Long.MIN_VALUE;
            long lastY = Long.MIN_VALUE;
            char step = 'M';
            for (double[] point : ring) {
                long x = Math.round(left + (point[0] - west) * shrinking * scale);
                long y = Math.round(MARGIN + (north - point[1]) * scale);
                if (x != lastX || y != lastY) {
                    path.append(step).append(x).append(' ').append(y);
                    step = 'L';
                    lastX = x;
                    lastY = y;
                }
            }
            path.append('Z');
        }
    }
}
