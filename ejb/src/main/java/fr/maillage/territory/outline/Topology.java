package fr.maillage.territory.outline;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Outlines in a TopoJSON file of ours: territories that meet share the arcs of their border, so that the file also tells
 * who the neighbours are. Nothing that people send is read here.
 */
public final class Topology {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int SMALLEST_RING = 4;

    private final List<int[]> arcs = new ArrayList<>();
    private final Map<String, List<List<int[]>>> parts = new HashMap<>();
    private double[] scale = {1, 1};
    private double[] origin = {0, 0};

    private Topology() {}

    /**
     * Reads a topology whose coordinates are whole numbers, with one object whose geometries bear a {@code code}.
     *
     * @param content JSON, not compressed
     */
    public static Topology read(InputStream content) {
        Topology topology = new Topology();
        try (JsonParser json = JSON.createParser(content)) {
            json.next();
            while (json.next() == Event.KEY_NAME) {
                String key = json.getString();
                Event event = json.next();
                switch (key) {
                    case "arcs" -> topology.readArcs(json);
                    case "objects" -> topology.readObjects(json);
                    case "transform" -> topology.transform(json.getObject());
                    default -> {
                        if (event == Event.START_ARRAY) {
                            json.skipArray();
                        } else if (event == Event.START_OBJECT) {
                            json.skipObject();
                        }
                    }
                }
            }
        }
        return topology;
    }

    /** The codes of all territories. */
    public Set<String> codes() {
        return Set.copyOf(parts.keySet());
    }

    /** The codes of the territories that share a border with one of those that are chosen, without these. */
    public Set<String> neighbours(Predicate<String> chosen) {
        Set<Integer> borders = new HashSet<>();
        parts.forEach((code, polygons) -> {
            if (chosen.test(code)) {
                polygons.forEach(rings -> rings.forEach(
                        ring -> Arrays.stream(ring).map(Topology::arc).forEach(borders::add)));
            }
        });
        Set<String> found = new HashSet<>();
        parts.forEach((code, polygons) -> {
            if (!chosen.test(code)
                    && polygons.stream()
                            .flatMap(Collection::stream)
                            .flatMapToInt(Arrays::stream)
                            .map(Topology::arc)
                            .anyMatch(borders::contains)) {
                found.add(code);
            }
        });
        return found;
    }

    /** The surface of a territory in WGS 84 degrees. */
    public Geometry shape(String code) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<int[]> rings : parts.get(code)) {
            List<LinearRing> drawn = rings.stream()
                    .map(this::points)
                    .filter(points -> points.length >= SMALLEST_RING)
                    .map(SHAPES::createLinearRing)
                    .toList();
            if (!drawn.isEmpty()) {
                polygons.add(SHAPES.createPolygon(
                        drawn.get(0), drawn.subList(1, drawn.size()).toArray(LinearRing[]::new)));
            }
        }
        Geometry shape =
                polygons.size() == 1 ? polygons.get(0) : SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
        return shape.isValid() ? shape : GeometryFixer.fix(shape);
    }

    /** One ring's corners; where two arcs meet, the common one counts once. */
    private Coordinate[] points(int[] ring) {
        List<Coordinate> points = new ArrayList<>();
        for (int reference : ring) {
            int[] arc = arcs.get(arc(reference));
            int corners = arc.length / 2;
            for (int i = points.isEmpty() ? 0 : 1; i < corners; i++) {
                int at = 2 * (reference < 0 ? corners - 1 - i : i);
                points.add(new Coordinate(arc[at] * scale[0] + origin[0], arc[at + 1] * scale[1] + origin[1]));
            }
        }
        return points.toArray(Coordinate[]::new);
    }

    /** An arc that is followed backwards has the complement of its number. */
    private static int arc(int reference) {
        return reference < 0 ? ~reference : reference;
    }

    /** Each corner is written as its distance from the one before. */
    private void readArcs(JsonParser json) {
        int[] corners = new int[64];
        while (json.next() == Event.START_ARRAY) {
            int length = 0;
            int x = 0;
            int y = 0;
            while (json.next() == Event.START_ARRAY) {
                json.next();
                x += json.getInt();
                json.next();
                y += json.getInt();
                json.next();
                if (length == corners.length) {
                    corners = Arrays.copyOf(corners, 2 * length);
                }
                corners[length++] = x;
                corners[length++] = y;
            }
            arcs.add(Arrays.copyOf(corners, length));
        }
    }

    private void readObjects(JsonParser json) {
        json.next();
        json.next();
        while (json.next() == Event.KEY_NAME) {
            boolean geometries = json.getString().equals("geometries");
            Event event = json.next();
            if (geometries) {
                while (json.next() == Event.START_OBJECT) {
                    add(json.getObject());
                }
            } else if (event == Event.START_ARRAY) {
                json.skipArray();
            }
        }
        json.next();
    }

    private void add(JsonObject geometry) {
        JsonArray drawn = geometry.getJsonArray("arcs");
        if (drawn == null) {
            return;
        }
        List<List<int[]>> polygons = new ArrayList<>();
        if (geometry.getString("type").equals("Polygon")) {
            polygons.add(rings(drawn));
        } else {
            drawn.getValuesAs(JsonArray.class).forEach(polygon -> polygons.add(rings(polygon)));
        }
        parts.put(geometry.getJsonObject("properties").getString("code"), polygons);
    }

    private static List<int[]> rings(JsonArray polygon) {
        List<int[]> rings = new ArrayList<>();
        for (JsonArray ring : polygon.getValuesAs(JsonArray.class)) {
            rings.add(ring.getValuesAs(JsonNumber.class).stream()
                    .mapToInt(JsonNumber::intValue)
                    .toArray());
        }
        return rings;
    }

    private void transform(JsonObject json) {
        scale = pair(json.get("scale"));
        origin = pair(json.get("translate"));
    }

    private static double[] pair(JsonValue json) {
        return json.asJsonArray().getValuesAs(JsonNumber.class).stream()
                .mapToDouble(JsonNumber::doubleValue)
                .toArray();
    }
}
