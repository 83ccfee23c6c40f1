package fr.maillage.territory;

import fr.maillage.territory.persistence.OutlineRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Content and surroundings of a territory, as outlines tell. Public reference data: no permission is asked. */
@Stateless
public class AreaService {

    private static final double METRES_PER_DEGREE = 111_195;

    @Inject
    private CommuneShapes communes;

    @Inject
    private OutlineRepository outlines;

    @Inject
    private TerritoryService territories;

    /** Tells of points whether they lie in a territory or not far from it. */
    @FunctionalInterface
    public interface Area {

        /**
         * Tells if a point lies in it.
         *
         * @param latitude in WGS 84 degrees
         * @param longitude in WGS 84 degrees
         */
        boolean holds(double latitude, double longitude);
    }

    /**
     * A territory and what lies around it, in two statements. One without outlines holds nothing.
     *
     * @param metres how far around it
     */
    public Area around(TerritoryView territory, double metres) {
        List<Geometry> shapes = new ArrayList<>(shapes(territory));
        shapes.removeIf(Objects::isNull);
        GeometryFactory points = new GeometryFactory();
        return (latitude, longitude) -> {
            Point point = points.createPoint(new Coordinate(longitude, latitude));
            return shapes.stream().anyMatch(shape -> metres(shape, point) <= metres);
        };
    }

    /** Tells in which commune a point lies. */
    @FunctionalInterface
    public interface Locator {

        /**
         * The key of the commune; empty where no outline holds the point.
         *
         * @param latitude in WGS 84 degrees
         * @param longitude in WGS 84 degrees
         */
        Optional<Long> at(double latitude, double longitude);
    }

    /** Tells in which commune points lie, in one statement for all of them. */
    public Locator communes() {
        return communes.index()::at;
    }

    private Collection<Geometry> shapes(TerritoryView territory) {
        return switch (territory.kind()) {
            case QPV, IRIS -> outlines.of(List.of(territory.id())).values();
            case COMMUNE -> {
                Geometry own = communes.all().get(territory.id());
                yield own == null ? List.of() : List.of(own);
            }
            default -> {
                Map<Long, Geometry> all = communes.all();
                yield territories.within(territory.id(), TerritoryKind.COMMUNE).stream()
                        .map(commune -> all.get(commune.id()))
                        .toList();
            }
        };
    }

    /** Near by, where a degree of longitude is one of latitude times the cosine of the latitude. */
    private static double metres(Geometry shape, Point point) {
        Coordinate[] nearest = DistanceOp.nearestPoints(shape, point);
        double north = (nearest[0].getY() - point.getY()) * METRES_PER_DEGREE;
        double east = (nearest[0].getX() - point.getX()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(point.getY()));
        return Math.hypot(north, east);
    }
}
