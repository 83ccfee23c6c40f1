package fr.maillage.orientation.model;

/** Distances on the ground between points in WGS 84 degrees. */
public final class GreatCircle {

    /** The mean radius of the earth, in metres (IUGG: (2a + b) / 3). */
    static final double EARTH = 6_371_008.8;

    private static final double METRES_PER_DEGREE = Math.toRadians(1) * EARTH;

    private GreatCircle() {}

    /**
     * The distance in metres by the haversine formula, a = sin²(Δφ/2) + cos φ₁ · cos φ₂ · sin²(Δλ/2), d = 2R · asin √a
     * (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (2), 1984, p. 159). On a sphere: up to 0.5 % off.
     */
    public static double metres(double lat1, double lon1, double lat2, double lon2) {
        double phi1 = Math.toRadians(lat1);
        double phi2 = Math.toRadians(lat2);
        double north = Math.sin((phi2 - phi1) / 2);
        double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        double a = north * north + Math.cos(phi1) * Math.cos(phi2) * east * east;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /**
     * The smallest box of latitudes and longitudes around a circle.
     *
     * @param kilometres the circle's radius
     */
    public static Box box(double lat, double lon, double kilometres) {
        double dLat = kilometres * 1000 / METRES_PER_DEGREE;
        // Where the circle touches its meridians; near a pole it holds all of them.
        double sine = Math.sin(Math.toRadians(dLat)) / Math.cos(Math.toRadians(lat));
        double dLon = Math.abs(lat) + dLat >= 90 || sine >= 1 ? 180 : Math.toDegrees(Math.asin(sine));
        return new Box(lat - dLat, lat + dLat, lon - dLon, lon + dLon);
    }

    /** Degrees; a box over the 180th meridian is cut there, where no place of France is near. */
    public record Box(double south, double north, double west, double east) {}
}
