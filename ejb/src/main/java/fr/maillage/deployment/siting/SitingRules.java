package fr.maillage.deployment.siting;

import fr.maillage.deployment.siting.SitingRequest.Spot;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Rules for a request that can be solved. */
final class SitingRules {

    /** So many points, and so many candidates. */
    static final int MOST_POINTS = 20_000;

    /** In seconds. */
    static final int LONGEST = 60;

    private static final int USUAL = 10;
    private static final double LARGEST_DEMAND = 1e12;
    private static final double MILLIS = 1000;

    private final SitingRequest request;
    private final SitingViolations found = new SitingViolations();
    private final SpotRules spots = new SpotRules(found);

    private SitingRules(SitingRequest request) {
        this.request = request;
    }

    /**
     * Looks at a request.
     *
     * @throws fr.maillage.shared.Problem INVALID with at most 20 violations
     */
    static SitingTask task(SitingRequest request) {
        return new SitingRules(request).task();
    }

    private SitingTask task() {
        if (size("points", request.points())) {
            spots.check("points", request.points());
            demand();
            BitSet candidates = candidates();
            BitSet fixed = indices("fixed", request.fixed() == null ? List.of() : request.fixed(), named());
            number(candidates, fixed);
        } else if (request.p() == null) {
            found.add("p", "required", null);
        }
        if (request.radius() == null) {
            found.add("radius", "required", null);
        } else if (!(request.radius() > 0) || request.radius().isInfinite()) {
            found.add("radius", "deployment-siting-radius", request.radius().toString());
        }
        double seconds = request.timeLimitSeconds() == null ? USUAL : request.timeLimitSeconds();
        if (!(seconds >= 1 && seconds <= LONGEST)) {
            found.add("timeLimitSeconds", "deployment-siting-time", String.valueOf(seconds), String.valueOf(LONGEST));
        }
        found.refuse();
        return made(Duration.ofMillis((long) (seconds * MILLIS)));
    }

    private SitingTask made(Duration limit) {
        double[] demand = request.points().stream().mapToDouble(Spot::demand).toArray();
        Spots points = spots.spots(request.points());
        int[] names;
        Spots where;
        if (request.candidates() != null) {
            names = IntStream.range(0, request.candidates().size()).toArray();
            where = spots.spots(request.candidates());
        } else {
            names = candidates().stream().toArray();
            where = spots.spots(
                    IntStream.of(names).mapToObj(request.points()::get).toList());
        }
        BitSet chosen = indices("fixed", request.fixed() == null ? List.of() : request.fixed(), named());
        int[] fixed = IntStream.range(0, names.length)
                .filter(i -> chosen.get(names[i]))
                .toArray();
        return new SitingTask(points, demand, where, names, fixed, request.radius(), request.p(), limit);
    }

    private boolean size(String field, List<?> list) {
        if (list == null || list.isEmpty()) {
            found.add(field, "required", null);
            return false;
        }
        if (list.size() > MOST_POINTS) {
            String most = String.valueOf(MOST_POINTS);
            found.add(field, "deployment-siting-many", String.valueOf(list.size()), most);
            return false;
        }
        return true;
    }

    private void demand() {
        boolean any = false;
        for (int i = 0; i < request.points().size(); i++) {
            Spot point = request.points().get(i);
            Double demand = point == null ? Double.valueOf(1) : point.demand();
            String field = "points[" + i + "].demand";
            if (demand == null) {
                found.add(field, "required", null);
            } else if (!(demand >= 0 && demand <= LARGEST_DEMAND)) {
                found.add(field, "deployment-siting-demand", demand.toString());
            }
            any = any || demand == null || !(demand <= 0);
        }
        if (!any) {
            found.add("points", "deployment-siting-no-demand", null);
        }
    }

    /** Which indices a site may have; where points are candidates, the fixed ones among them always. */
    private BitSet candidates() {
        BitSet candidates = new BitSet();
        if (request.candidates() != null) {
            if (size("candidates", request.candidates())) {
                spots.check("candidates", request.candidates());
            }
            candidates.set(0, request.candidates().size());
        } else if (request.candidatePoints() != null) {
            size("candidates", request.candidatePoints());
            candidates.or(indices("candidates", request.candidatePoints(), named()));
            (request.fixed() == null ? List.<Integer>of() : request.fixed())
                    .stream().filter(i -> i != null && i >= 0 && i < named()).forEach(candidates::set);
        } else {
            candidates.set(0, request.points().size());
        }
        return candidates;
    }

    /** Counts the candidates, or points where there are none, after which sites are named. */
    private int named() {
        return request.candidates() == null
                ? request.points().size()
                : request.candidates().size();
    }

    private BitSet indices(String field, List<Integer> list, int size) {
        BitSet indices = new BitSet();
        for (int i = 0; i < list.size(); i++) {
            Integer index = list.get(i);
            String name = field + "[" + i + "]";
            if (index == null) {
                found.add(name, "required", null);
            } else if (index < 0 || index >= size) {
                found.add(name, "deployment-siting-index", index.toString(), String.valueOf(size - 1));
            } else if (indices.get(index)) {
                found.add(name, "deployment-siting-twice", index.toString());
            } else {
                indices.set(index);
            }
        }
        return indices;
    }

    private void number(BitSet candidates, BitSet fixed) {
        Integer p = request.p();
        if (p == null) {
            found.add("p", "required", null);
        } else if (p < 1) {
            found.add("p", "deployment-siting-none", p.toString());
        } else if (p > candidates.cardinality()) {
            found.add("p", "deployment-siting-above", p.toString(), String.valueOf(candidates.cardinality()));
        } else if (p < fixed.cardinality()) {
            found.add("p", "deployment-siting-below", p.toString(), String.valueOf(fixed.cardinality()));
        }
    }
}
