package fr.maillage.deployment.siting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Request of somebody for sites, as it was sent: anything may be null, and wrong.
 *
 * @param points where demand is
 * @param candidates where sites may be; null where the points are meant, or some of them
 * @param candidatePoints indices of the points where sites may be; null where candidates are given, or all points are meant
 * @param fixed sites that are chosen in any case: indices of the candidates, or of points where candidates are such
 * @param radius in metres
 * @param p how many sites there are in the end, the fixed ones among them
 * @param timeLimitSeconds how long it may take; 10 where null
 */
public record SitingRequest(
        List<Spot> points,
        List<Spot> candidates,
        List<Integer> candidatePoints,
        List<Integer> fixed,
        Double radius,
        Integer p,
        Double timeLimitSeconds) {

    public SitingRequest {
        points = copy(points);
        candidates = copy(candidates);
        candidatePoints = copy(candidatePoints);
        fixed = copy(fixed);
    }

    /**
     * A place.
     *
     * @param x in metres, with y
     * @param lat in degrees, with lon
     * @param demand of a point; nothing of a candidate
     */
    public record Spot(Double x, Double y, Double lat, Double lon, Double demand) {}

    private static <T> List<T> copy(List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
