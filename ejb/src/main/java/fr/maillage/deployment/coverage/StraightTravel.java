package fr.maillage.deployment.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Travel by straight line, times a detour factor.
 *
 * <p>Points lie on a sphere of radius R = 6 371 km. Between unit vectors whose chord is c the way on the ground is
 * 2R · asin(c / 2), which grows with c: the nearest site is that of the smallest chord, and no angle is worked out per
 * pair.
 */
public final class StraightTravel implements Travel {

    /** The radius of the sphere, in metres. */
    static final double EARTH = 6_371_000;

    private final List<HelpSite> sites;
    private final double detour;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    /** @param detour how much longer the way is than the straight line; 1 for the line itself */
    public StraightTravel(List<HelpSite> sites, double detour) {
        this.sites = List.copyOf(sites);
        this.detour = detour;
        x = new double[sites.size()];
        y = new double[sites.size()];
        z = new double[sites.size()];
        for (int i = 0; i < x.length; i++) {
            double phi = Math.toRadians(sites.get(i).latitude());
            double lambda = Math.toRadians(sites.get(i).longitude());
            x[i] = Math.cos(phi) * Math.cos(lambda);
            y[i] = Math.cos(phi) * Math.sin(lambda);
            z[i] = Math.sin(phi);
        }
    }

    @Override
    public Reach from(double latitude, double longitude, double radius) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        double px = Math.cos(phi) * Math.cos(lambda);
        double py = Math.cos(phi) * Math.sin(lambda);
        double pz = Math.sin(phi);
        double chord = 2 * Math.sin(Math.min(Math.PI, radius / detour / EARTH) / 2);
        double reached = chord * chord;
        double smallest = Double.MAX_VALUE;
        int nearest = -1;
        BigDecimal hours = Reach.NONE.hoursWithin();
        List<String> within = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - px;
            double dy = y[i] - py;
            double dz = z[i] - pz;
            double square = dx * dx + dy * dy + dz * dz;
            if (square < smallest) {
                smallest = square;
                nearest = i;
            }
            if (square <= reached) {
                hours = hours.add(sites.get(i).weeklyHours());
                within.add(sites.get(i).code());
            }
        }
        if (nearest < 0) {
            return Reach.NONE;
        }
        double metres = 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(smallest) / 2)) * detour;
        return new Reach(sites.get(nearest).code(), metres, hours, within);
    }
}
