package fr.maillage.deployment.siting;

import fr.maillage.deployment.siting.SitingRequest.Spot;
import java.util.List;

/** Rules for coordinates: all x and y in metres, or all lat and lon in degrees. */
final class SpotRules {

    /** In metres; farther than any two places on the Earth, and far from what rounding would spoil. */
    private static final double FARTHEST = 100_000_000;

    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    private final SitingViolations found;

    /** Tells if lat and lon are used; null before the first place. */
    private Boolean sphere;

    SpotRules(SitingViolations found) {
        this.found = found;
    }

    /** Looks at a list of places. */
    void check(String field, List<Spot> spots) {
        for (int i = 0; i < spots.size() && found.room(); i++) {
            String name = field + "[" + i + "]";
            Spot spot = spots.get(i);
            if (spot == null) {
                found.add(name, "required", null);
            } else {
                check(name, spot);
            }
        }
    }

    private void check(String name, Spot spot) {
        boolean plane = spot.x() != null || spot.y() != null;
        boolean globe = spot.lat() != null || spot.lon() != null;
        if (plane && globe || sphere != null && (plane || globe) && globe != sphere) {
            found.add(name, "deployment-siting-mixed", null);
        } else if (globe) {
            sphere = true;
            check(name + ".lat", spot.lat(), POLE);
            check(name + ".lon", spot.lon(), DATE_LINE);
        } else if (plane) {
            sphere = false;
            check(name + ".x", spot.x(), FARTHEST);
            check(name + ".y", spot.y(), FARTHEST);
        } else {
            found.add(name, "deployment-siting-coordinates", null);
        }
    }

    private void check(String field, Double value, double most) {
        if (value == null) {
            found.add(field, "deployment-siting-coordinates", null);
        } else if (!(Math.abs(value) <= most)) {
            found.add(field, "deployment-siting-coordinate", value.toString(), String.valueOf((long) most));
        }
    }

    /** The places of a list without faults. */
    Spots spots(List<Spot> list) {
        double[] first = new double[list.size()];
        double[] second = new double[list.size()];
        for (int i = 0; i < first.length; i++) {
            Spot spot = list.get(i);
            first[i] = sphere ? spot.lat() : spot.x();
            second[i] = sphere ? spot.lon() : spot.y();
        }
        return sphere ? Spots.sphere(first, second, Spots.EARTH) : Spots.plane(first, second);
    }
}
