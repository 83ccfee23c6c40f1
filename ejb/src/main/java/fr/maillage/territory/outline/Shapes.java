package fr.maillage.territory.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Operations on shapes of territories. */
public final class Shapes {

    /** Length of a degree of latitude in kilometres. */
    private static final double DEGREE_KM = 111.2;

    /** Distance that cells reach beyond the outermost centres, in degrees: about three kilometres. */
    private static final double MARGIN = 0.03;

    private static final double PRECISION = 100_000;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /** The shape with fewer corners, none of them further than the tolerance in degrees from where it was. */
    public static Geometry simplified(Geometry shape, double tolerance) {
        Geometry simple = valid(TopologyPreservingSimplifier.simplify(shape, tolerance));
        return simple.isEmpty() ? shape : simple;
    }

    /** The same surface, without edges that touch where they must not. */
    static Geometry valid(Geometry shape) {
        return shape.isValid() ? shape : shape.buffer(0);
    }

    /** The surface in square kilometres, near enough to tell a neighbourhood from a town. */
    public static double squareKilometres(Geometry shape) {
        double latitude = Math.toRadians(shape.getCentroid().getY());
        return shape.getArea() * DEGREE_KM * DEGREE_KM * Math.cos(latitude);
    }

    /** Gives the share of both shapes that is common to them, between 0 and 1. */
    public static double likeness(Geometry one, Geometry other) {
        double shared = one.intersection(other).getArea();
        double all = one.getArea() + other.getArea() - shared;
        return all == 0 ? 0 : shared / all;
    }

    /** Shapes that share their borders exactly as one: much quicker than {@link #union}. */
    public static Geometry sum(List<Geometry> shapes) {
        try {
            Geometry sum = CoverageUnion.union(shapes.toArray(Geometry[]::new));
            return sum.isValid() ? sum : union(shapes);
        } catch (TopologyException overlapping) {
            return union(shapes);
        }
    }

    /** Several shapes as one; null of none. */
    public static Geometry union(List<Geometry> shapes) {
        return shapes.isEmpty() ? null : UnaryUnionOp.union(shapes);
    }

    /**
     * Cells around centres: each holds what is nearer to its centre than to any other, cut off a little beyond the
     * outermost centres.
     *
     * @param centres longitude, latitude; of several at one point all get the same cell
     * @return in the order of the centres
     */
    public static List<Geometry> cells(List<Coordinate> centres) {
        if (centres.isEmpty()) {
            return List.of();
        }
        MultiPoint points = FACTORY.createMultiPointFromCoords(centres.toArray(Coordinate[]::new));
        Geometry frame = points.convexHull().buffer(MARGIN);
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(centres);
        Envelope wide = frame.getEnvelopeInternal();
        wide.expandBy(1);
        builder.setClipEnvelope(wide);
        Geometry diagram = builder.getDiagram(FACTORY);
        Map<Coordinate, Geometry> bySite = new HashMap<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            bySite.put((Coordinate) diagram.getGeometryN(i).getUserData(), diagram.getGeometryN(i));
        }
        return centres.stream()
                // A lone centre has no diagram: the whole frame is its cell.
                .map(c -> bySite.containsKey(c) ? bySite.get(c).intersection(frame) : frame)
                .toList();
    }

    public static String text(Geometry shape) {
        return new WKTWriter().write(shape);
    }

    /** The shape that {@link #text} wrote. */
    public static Geometry ofText(String text) {
        try {
            return new WKTReader(FACTORY).read(text);
        } catch (ParseException e) {
            throw new IllegalStateException("A stored outline cannot be read", e);
        }
    }

    /** Polygons, their rings (the outer one first), their points as longitude and latitude to the metre. */
    public static List<List<double[][]>> polygons(Geometry shape) {
        List<List<double[][]>> polygons = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                List<double[][]> rings = new ArrayList<>();
                rings.add(points(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(points(polygon.getInteriorRingN(hole)));
                }
                polygons.add(rings);
            }
        }
        return polygons;
    }

    private static double[][] points(LinearRing ring) {
        Coordinate[] from = ring.getCoordinates();
        double[][] points = new double[from.length][];
        for (int i = 0; i < from.length; i++) {
            points[i] = new double[] {rounded(from[i].x), rounded(from[i].y)};
        }
        return points;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}
