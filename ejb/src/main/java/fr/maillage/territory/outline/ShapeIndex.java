package fr.maillage.territory.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the shape in which a point lies, among thousands. Safe for use by several threads. */
public final class ShapeIndex {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final STRtree tree = new STRtree();

    /** @param shapes by the identifier that {@link #at} answers */
    public ShapeIndex(Map<Long, Geometry> shapes) {
        shapes.forEach((id, shape) ->
                tree.insert(shape.getEnvelopeInternal(), new Entry(id, PreparedGeometryFactory.prepare(shape))));
        tree.build();
    }

    public boolean isEmpty() {
        return tree.isEmpty();
    }

    /** The shape that covers a point, its edge included; where several do, the one with the lowest identifier. */
    @SuppressWarnings("unchecked")
    public Optional<Long> at(double latitude, double longitude) {
        Point point = FACTORY.createPoint(new Coordinate(longitude, latitude));
        List<Entry> near = tree.query(new Envelope(point.getCoordinate()));
        return near.stream().filter(e -> e.shape().covers(point)).map(Entry::id).min(Long::compareTo);
    }

    private record Entry(Long id, PreparedGeometry shape) {}
}
