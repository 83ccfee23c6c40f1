package fr.maillage.territory.outline;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Makes geometries of what GeoJSON says, and judges them. */
public final class OutlineReader {

    /** A repair that changes more than this share of the surface is a guess. */
    private static final double MOST_REPAIRED = 0.02;

    private static final int SMALLEST_RING = 4;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private OutlineReader() {}

    /**
     * The surface that a GeoJSON geometry describes.
     *
     * @throws Problem INVALID: on field {@code file} when its coordinates are no WGS 84 longitudes and latitudes in
     *     that order; on field {@code geometry} when this geometry is no surface or crosses itself beyond repair
     */
    public static Outline read(JsonValue json) {
        Geometry drawn = surface(json);
        if (drawn.isEmpty()) {
            throw noSurface(drawn.getGeometryType());
        }
        if (drawn.isValid()) {
            return new Outline(drawn, false);
        }
        Geometry mended = Shapes.valid(GeometryFixer.fix(drawn));
        double before = Math.abs(drawn.getArea());
        if (mended.isEmpty() || before == 0 || Math.abs(mended.getArea() - before) > MOST_REPAIRED * before) {
            throw Problem.invalid("geometry", "outline-crossing", null);
        }
        return new Outline(mended, true);
    }

    private static Geometry surface(JsonValue json) {
        if (json instanceof JsonObject object && object.get("coordinates") instanceof JsonArray coordinates) {
            try {
                switch (object.getString("type", "")) {
                    case "Polygon" -> {
                        return polygon(coordinates);
                    }
                    case "MultiPolygon" -> {
                        List<Polygon> parts = new ArrayList<>();
                        coordinates.getValuesAs(JsonArray.class).forEach(p -> parts.add(polygon(p)));
                        return SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new));
                    }
                    default -> throw noSurface(object.getString("type", ""));
                }
            } catch (ClassCastException | IndexOutOfBoundsException | IllegalArgumentException e) {
                throw noSurface(object.getString("type", ""));
            }
        }
        throw noSurface(null);
    }

    private static Polygon polygon(JsonArray rings) {
        LinearRing shell = ring(rings.getJsonArray(0));
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 1; i < rings.size(); i++) {
            holes[i - 1] = ring(rings.getJsonArray(i));
        }
        return SHAPES.createPolygon(shell, holes);
    }

    private static LinearRing ring(JsonArray positions) {
        List<Coordinate> points = new ArrayList<>(positions.size());
        for (JsonArray position : positions.getValuesAs(JsonArray.class)) {
            points.add(point(number(position, 0), number(position, 1)));
        }
        if (!points.isEmpty() && !points.get(0).equals2D(points.get(points.size() - 1))) {
            points.add(points.get(0).copy());
        }
        if (points.size() < SMALLEST_RING) {
            throw noSurface(null);
        }
        return SHAPES.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static double number(JsonArray position, int index) {
        return ((JsonNumber) position.get(index)).doubleValue();
    }

    private static Coordinate point(double x, double y) {
        String value = x + ", " + y;
        if (Math.abs(x) > 180 || Math.abs(y) > 90) {
            boolean lambert = x > 0 && x < 1_400_000 && y > 5_900_000 && y < 7_300_000;
            throw Problem.invalid("file", lambert ? "outline-lambert" : "outline-degrees", value);
        }
        // Metropolitan France, the wrong way round: the Indian Ocean off Somalia, where no territory of France lies.
        if (x > 41 && x < 52 && y > -6 && y < 10) {
            throw Problem.invalid("file", "outline-swapped", value);
        }
        return new Coordinate(x, y);
    }

    private static Problem noSurface(String type) {
        return Problem.invalid(List.of(Violation.of("geometry", "outline-no-surface", type)));
    }

    /**
     * A surface.
     *
     * @param repaired whether it crossed itself and was mended
     */
    public record Outline(Geometry shape, boolean repaired) {}
}
