package fr.maillage.deployment.coverage;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sites within reach of a point.
 *
 * @param nearest the code of the nearest site; null where there is none at all
 * @param metres how far that is; null with it
 * @param hoursWithin hours a week at the sites within the radius, with two decimals
 * @param sites the codes of the sites within the radius
 */
public record Reach(String nearest, Double metres, BigDecimal hoursWithin, List<String> sites) {

    /** Nothing anywhere. */
    static final Reach NONE = new Reach(null, null, BigDecimal.ZERO.setScale(2), List.of());

    public Reach {
        sites = List.copyOf(sites);
    }

    /** Tells if the nearest site is within a radius in metres. */
    public boolean within(double radius) {
        return metres != null && metres <= radius;
    }
}
