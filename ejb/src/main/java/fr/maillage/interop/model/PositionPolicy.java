package fr.maillage.interop.model;

import java.util.List;
import java.util.Locale;

/** Whether a position can be that of a place in France. */
public final class PositionPolicy {

    private record Box(double south, double north, double west, double east) {
        boolean holds(double lat, double lon) {
            return lat >= south && lat <= north && lon >= west && lon <= east;
        }
    }

    /** Rectangles round the mainland with Corsica, and round each overseas territory. */
    private static final List<Box> FRANCE = List.of(
            new Box(41.2, 51.2, -5.3, 9.7),
            new Box(15.7, 16.6, -61.9, -60.9),
            new Box(17.8, 18.2, -63.2, -62.7),
            new Box(14.3, 15.0, -61.3, -60.7),
            new Box(2.0, 6.0, -54.7, -51.5),
            new Box(-21.5, -20.8, 55.1, 55.9),
            new Box(-13.1, -12.5, 44.9, 45.4),
            new Box(46.7, 47.2, -56.5, -56.1),
            new Box(-14.5, -13.1, -178.3, -176.0),
            new Box(-28.0, -7.0, -155.0, -134.0),
            new Box(-23.0, -17.0, 158.0, 172.0));

    /** Where a national tool put what it could not place. */
    private static final double FILLER_LAT = 46.6241;

    private static final double FILLER_LON = 1.849121;

    private PositionPolicy() {}

    /** How a position reads; all but {@code GOOD} mean that there is none to keep. */
    public enum Verdict {
        GOOD,
        NONE,
        INCOMPLETE,
        NOT_A_NUMBER,
        SWAPPED,
        OUTSIDE,
        FILLER
    }

    /**
     * @param verdict what it is
     * @param latitude degrees; null unless good
     * @param longitude degrees; null unless good
     */
    public record Position(Verdict verdict, String latitude, String longitude) {
        static Position bad(Verdict verdict) {
            return new Position(verdict, null, null);
        }
    }

    /** Reads two texts, each null where missing, with a point or a comma before the decimals. */
    public static Position read(String latitude, String longitude) {
        if (latitude == null && longitude == null) {
            return Position.bad(Verdict.NONE);
        }
        if (latitude == null || longitude == null) {
            return Position.bad(Verdict.INCOMPLETE);
        }
        double lat;
        double lon;
        try {
            lat = Double.parseDouble(latitude.replace(',', '.'));
            lon = Double.parseDouble(longitude.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Position.bad(Verdict.NOT_A_NUMBER);
        }
        if (lat == FILLER_LAT && lon == FILLER_LON) {
            return Position.bad(Verdict.FILLER);
        }
        if (lat == 0 && lon == 0) {
            return Position.bad(Verdict.FILLER);
        }
        if (inFrance(lat, lon)) {
            return new Position(Verdict.GOOD, rounded(lat), rounded(lon));
        }
        return Position.bad(inFrance(lon, lat) ? Verdict.SWAPPED : Verdict.OUTSIDE);
    }

    private static boolean inFrance(double lat, double lon) {
        return FRANCE.stream().anyMatch(b -> b.holds(lat, lon));
    }

    /** Seven decimals are a centimetre; more would make equal positions differ. */
    private static String rounded(double degrees) {
        return new java.math.BigDecimal(String.format(Locale.ROOT, "%.7f", degrees))
                .stripTrailingZeros()
                .toPlainString();
    }
}
