package fr.maillage.mapping;

import fr.maillage.norm.DecimalPolicy;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** Lambert 93 (EPSG:2154), in which French administrations measure, to degrees of WGS 84. */
final class Lambert93 {

    /** As IGN and the EPSG register state it; RGF93 and WGS 84 are the same to within the width of a door. */
    private static final String LAMBERT = "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000"
            + " +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";

    private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";

    /** Where the projection is meant for, in metres. */
    private static final double EAST_FROM = 0;

    private static final double EAST_TO = 1_350_000;
    private static final double NORTH_FROM = 5_900_000;
    private static final double NORTH_TO = 7_250_000;

    private static final CoordinateReferenceSystem FROM = system("lambert-93", LAMBERT);
    private static final CoordinateReferenceSystem TO = system("wgs-84", DEGREES);

    private Lambert93() {}

    /** @param latitude degrees, and {@code longitude} too, as text */
    record Position(String latitude, String longitude) {}

    /**
     * The position of a point.
     *
     * @param x easting in metres as a file writes it, with a comma or a point, never null; {@code y} northing
     * @return empty when they are no numbers or outside of the projection's area
     */
    static Optional<Position> read(String x, String y) {
        try {
            double east = number(x);
            double north = number(y);
            if (!(east >= EAST_FROM && east <= EAST_TO && north >= NORTH_FROM && north <= NORTH_TO)) {
                return Optional.empty();
            }
            ProjCoordinate point = new ProjCoordinate();
            // A transform keeps intermediate values: each call has its own.
            CoordinateTransform transform = new CoordinateTransformFactory().createTransform(FROM, TO);
            transform.transform(new ProjCoordinate(east, north), point);
            return Optional.of(new Position(text(point.y), text(point.x)));
        } catch (NumberFormatException | Proj4jException e) {
            return Optional.empty();
        }
    }

    private static double number(String text) {
        return Double.parseDouble(DecimalPolicy.ungrouped(text).replace(',', '.'));
    }

    private static String text(double degrees) {
        return String.format(Locale.ROOT, "%.7f", degrees);
    }

    private static CoordinateReferenceSystem system(String name, String parameters) {
        return new CRSFactory().createFromParameters(name, parameters);
    }
}
