package fr.maillage.committee.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Result of a ranking, by the count of Borda (J.-C. de Borda, « Mémoire sur les élections au scrutin », Histoire de
 * l'Académie royale des sciences, Paris, 1781): of n options, the one that somebody puts at place p gets n − p points of her,
 * so that the first gets n − 1 and the last none; an option's points are the sum over all who answered. The mean place is the
 * sum of the places that it was given, divided by how many answered. Since everybody ranks all options, both say the same
 * order: points = answers × (n − mean place). Options with the same points share a place.
 *
 * @param option what was ranked
 * @param place its place in the result, from 1; options with the same points share it
 * @param points how many points it got
 * @param mean the mean of the places that it was given; null where nobody answered
 * @param firsts how many put it first
 */
public record RankingResult(RankingOption option, int place, long points, Double mean, long firsts) {

    /**
     * Works out the results of some places.
     *
     * @param answered how many answered
     * @param sums the sum of the places given to each option, by its number
     * @param firsts how many put each option first, by its number
     * @return the one with most points first; options with the same points as they are shown
     */
    static List<RankingResult> of(
            List<RankingOption> options, long answered, Map<Integer, Long> sums, Map<Integer, Long> firsts) {
        List<RankingResult> all = new ArrayList<>();
        for (RankingOption option : options) {
            long sum = sums.getOrDefault(option.number(), 0L);
            Double mean = null;
            if (answered > 0) {
                mean = (double) sum / answered;
            }
            all.add(new RankingResult(
                    option, 0, answered * options.size() - sum, mean, firsts.getOrDefault(option.number(), 0L)));
        }
        all.sort(Comparator.comparingLong(RankingResult::points)
                .reversed()
                .thenComparing(result -> result.option().number()));
        List<RankingResult> placed = new ArrayList<>();
        for (RankingResult result : all) {
            int before = placed.size();
            boolean same = before > 0 && placed.get(before - 1).points() == result.points();
            placed.add(result.at(same ? placed.get(before - 1).place() : before + 1));
        }
        return placed;
    }

    private RankingResult at(int number) {
        return new RankingResult(option, number, points, mean, firsts);
    }
}
