package fr.maillage.territory.town;

import fr.maillage.territory.town.TownIndex.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which of the territories that a typed name may mean are proposed, and in which order: the committee's own, then those
 * around it, then those of all France. People write the name of the town they live in by half.
 */
final class TownRanking {

    private TownRanking() {}

    /** Where a territory lies, seen from the committee. */
    enum Nearness {
        OWN,
        NEIGHBOUR,
        FAR
    }

    /** A territory with what decides on its place. */
    record Ranked(Hit hit, Nearness nearness, double kilometres, int population) {

        private boolean is(Nearness where, TownMatch worst) {
            return nearness == where && hit.match().compareTo(worst) <= 0;
        }
    }

    private static final Comparator<Ranked> ORDER = Comparator.comparingInt(TownRanking::rank)
            .thenComparing(r -> !r.hit().commune())
            .thenComparingDouble(Ranked::kilometres)
            .thenComparing(Ranked::population, Comparator.reverseOrder())
            .thenComparing(r -> r.hit().id());

    /**
     * Those worth proposing, the best first. A name with a typing error, or half a word, is looked for as far away only
     * as long as nothing nearer fits.
     */
    static List<Ranked> best(Collection<Ranked> all) {
        boolean own = any(all, r -> r.is(Nearness.OWN, TownMatch.BEGINS));
        boolean near = own || any(all, r -> r.is(Nearness.NEIGHBOUR, TownMatch.BEGINS));
        boolean ownAtAll = any(all, r -> r.nearness() == Nearness.OWN);
        boolean known = ownAtAll || any(all, r -> r.is(Nearness.NEIGHBOUR, TownMatch.WITHIN));
        boolean far = any(all, r -> r.is(Nearness.FAR, TownMatch.BEGINS));
        List<Ranked> best = new ArrayList<>();
        for (Ranked one : all) {
            boolean slip = one.hit().match() == TownMatch.CLOSE;
            boolean keep = one.hit().match().compareTo(TownMatch.BEGINS) <= 0
                    || switch (one.nearness()) {
                        case OWN -> !slip || !own;
                        case NEIGHBOUR -> !near && (!slip || !far);
                        case FAR -> !near && !known && !far;
                    };
            if (keep) {
                best.add(one);
            }
        }
        best.sort(ORDER);
        return best;
    }

    /**
     * Tells if there is no doubt about the first of them: nothing else fits, or it bears exactly that name and none as near
     * does, or it is the only one of the committee's whose name begins so and nobody around has that name.
     */
    static boolean certain(List<Ranked> best) {
        if (best.size() <= 1) {
            return best.size() == 1;
        }
        Ranked first = best.get(0);
        List<Ranked> others = best.subList(1, best.size());
        if (first.hit().match() == TownMatch.EXACT) {
            return !any(others, other -> rivals(first, other));
        }
        return first.is(Nearness.OWN, TownMatch.BEGINS)
                && !any(
                        others,
                        other -> other.hit().match() == TownMatch.EXACT
                                || other.is(Nearness.OWN, TownMatch.WITHIN)
                                || other.is(Nearness.NEIGHBOUR, TownMatch.BEGINS));
    }

    private static boolean rivals(Ranked first, Ranked other) {
        if (!first.hit().commune()) {
            return other.hit().match() == TownMatch.EXACT;
        }
        return other.hit().commune() && other.is(first.nearness(), TownMatch.EXACT);
    }

    private static boolean any(Collection<Ranked> all, Predicate<Ranked> test) {
        return all.stream().anyMatch(test);
    }

    private static int rank(Ranked r) {
        return switch (r.hit().match()) {
            case EXACT -> pick(r, 0, 2, 8);
            case BEGINS -> pick(r, 1, 3, 9);
            case WITHIN -> pick(r, 4, 6, 10);
            case CLOSE -> pick(r, 5, 7, 11);
        };
    }

    private static int pick(Ranked r, int own, int neighbour, int far) {
        return switch (r.nearness()) {
            case OWN -> own;
            case NEIGHBOUR -> neighbour;
            case FAR -> far;
        };
    }
}
