package fr.maillage.orientation;

import fr.maillage.orientation.OrientationAnswer.Alternative;
import fr.maillage.orientation.model.GreatCircle;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.orientation.persistence.Conditions;
import fr.maillage.orientation.persistence.NearbyRepository;
import fr.maillage.orientation.persistence.NearbyRepository.Spot;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Searches one circle after the other until there is enough, in a bounded number of statements. */
@ApplicationScoped
class OrientationFinder {

    /** Circles in kilometres. */
    private static final double[] CIRCLES = {3, 10, 30, 60, 200};

    /** Beyond this circle one place is enough. */
    static final double REACH = 60;

    private static final int ENOUGH = 10;

    /** Places beyond these are not counted: nobody chooses between a hundred and a thousand. */
    private static final int MANY = 100;

    private static final double METRES = 1000;

    @Inject
    private NearbyRepository nearby;

    /**
     * Result of a search.
     *
     * @param spots the nearest first, then those without a position; each at most {@link OrientationService#CONSIDERED}
     * @param more whether the circle has further ones
     * @param kilometres the circle's radius; null without an origin
     */
    record Found(List<Spot> spots, boolean more, Double kilometres) {}

    /** The places that nothing speaks against, around an origin or in its communes. */
    Found find(OrientationQuery query, Need need, Origin origin) {
        if (!origin.known()) {
            List<Spot> spots = nearby.byName(
                    new Conditions(query, need).inCommunes(ids(origin.communes())), OrientationService.CONSIDERED + 1);
            return new Found(first(spots), spots.size() > OrientationService.CONSIDERED, null);
        }
        Found circle = circle(query, need, origin);
        if (origin.territory() == null) {
            return circle;
        }
        List<Spot> all = new ArrayList<>(circle.spots());
        all.addAll(nearby.byName(
                new Conditions(query, need).inCommunes(ids(origin.communes())).unlocated(),
                OrientationService.CONSIDERED));
        return new Found(all, circle.more(), circle.kilometres());
    }

    private Found circle(OrientationQuery query, Need need, Origin origin) {
        // A fresh record a little outside of the circle may come before an old one at its edge.
        double margin = query.within() == null ? OrientationPolicy.MOST_GAINED : 0;
        List<Spot> spots = List.of();
        double radius = 0;
        for (double kilometres : circles(query)) {
            radius = kilometres;
            double edge = kilometres * METRES;
            spots = nearby
                    .nearest(
                            around(new Conditions(query, need), origin, kilometres + margin / METRES),
                            origin.latitude(),
                            origin.longitude(),
                            OrientationService.CONSIDERED + 1)
                    .stream()
                    // The corners of the box lie outside of the circle.
                    .filter(s -> metres(origin, s) <= edge + margin)
                    .toList();
            long inside = spots.stream().filter(s -> metres(origin, s) <= edge).count();
            if (inside >= ENOUGH || kilometres >= REACH && !spots.isEmpty()) {
                break;
            }
        }
        return new Found(first(spots), spots.size() > OrientationService.CONSIDERED, radius);
    }

    /** The circles that a query allows, the narrowest first. */
    static double[] circles(OrientationQuery query) {
        return query.within() == null ? CIRCLES.clone() : new double[] {query.within()};
    }

    /** Cost of each criterion, one statement for each that a database can count, as far as {@value #MANY} places. */
    List<Alternative> alternatives(OrientationQuery query, Need need, Origin origin, long found) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Criterion criterion : List.of(Criterion.TIME, Criterion.COST, Criterion.MODE, Criterion.NEED)) {
            OrientationQuery wider = query.without(criterion);
            if (!wider.equals(query)) {
                Conditions conditions = new Conditions(wider, criterion == Criterion.NEED ? null : need);
                long count = nearby.count(
                        origin.known()
                                ? around(conditions, origin, query.within() == null ? REACH : query.within())
                                : conditions.inCommunes(ids(origin.communes())),
                        MANY);
                if (count > found) {
                    alternatives.add(new Alternative(criterion, count));
                }
            }
        }
        return alternatives;
    }

    static Conditions around(Conditions conditions, Origin origin, double kilometres) {
        GreatCircle.Box box = GreatCircle.box(origin.latitude(), origin.longitude(), kilometres);
        return conditions.inside(box.south(), box.north(), box.west(), box.east());
    }

    static double metres(Origin origin, Spot spot) {
        return GreatCircle.metres(origin.latitude(), origin.longitude(), spot.lat(), spot.lon());
    }

    private static List<Spot> first(List<Spot> spots) {
        return spots.subList(0, Math.min(OrientationService.CONSIDERED, spots.size()));
    }

    private static List<Long> ids(List<TerritoryView> communes) {
        return communes.stream().map(TerritoryView::id).toList();
    }
}
