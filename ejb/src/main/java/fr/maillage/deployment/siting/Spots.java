package fr.maillage.deployment.siting;

/** Places, on a plane or on a sphere; places of the two are never compared. */
public final class Spots {

    /** Mean radius of the Earth, in metres (IUGG, R1). */
    public static final double EARTH = 6_371_000;

    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double globe;

    private Spots(double[] x, double[] y, double[] z, double globe) {
        this.x = x;
        this.y = y;
        this.z = z;
        this.globe = globe;
    }

    /** Places on a plane, in metres; the arrays are of one length, and not copied. */
    public static Spots plane(double[] x, double[] y) {
        return new Spots(x, y, new double[x.length], 0);
    }

    /**
     * Places on a sphere.
     *
     * @param latitudes in degrees
     * @param longitudes in degrees, as many
     * @param globe the radius of the sphere, in metres
     */
    public static Spots sphere(double[] latitudes, double[] longitudes, double globe) {
        int n = latitudes.length;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double latitude = Math.toRadians(latitudes[i]);
            double longitude = Math.toRadians(longitudes[i]);
            x[i] = globe * Math.cos(latitude) * Math.cos(longitude);
            y[i] = globe * Math.cos(latitude) * Math.sin(longitude);
            z[i] = globe * Math.sin(latitude);
        }
        return new Spots(x, y, z, globe);
    }

    public int size() {
        return x.length;
    }

    /**
     * Gives the length of the straight line over a distance, in metres: on a sphere the chord, 2 R sin(d / 2R), which
     * grows with the great circle.
     *
     * @param distance in metres, along the ground
     */
    double reach(double distance) {
        if (globe <= 0) {
            return distance;
        }
        return 2 * globe * Math.sin(Math.min(distance / (2 * globe), Math.PI / 2));
    }

    /** The square of the straight line to one of other places. */
    double squared(int own, Spots others, int other) {
        double dx = x[own] - others.x[other];
        double dy = y[own] - others.y[other];
        double dz = z[own] - others.z[other];
        return dx * dx + dy * dy + dz * dz;
    }

    /** The coordinates of one place: 0, 1 or 2. */
    double axis(int axis, int spot) {
        return switch (axis) {
            case 0 -> x[spot];
            case 1 -> y[spot];
            default -> z[spot];
        };
    }
}
