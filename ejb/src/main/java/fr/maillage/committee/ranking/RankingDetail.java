package fr.maillage.committee.ranking;

import java.util.List;

/**
 * A ranking with what came of it.
 *
 * @param results the one with most points first
 * @param open whether members still answer
 * @param editable whether the caller may ask again
 */
public record RankingDetail(Ranking ranking, List<RankingResult> results, boolean open, boolean editable) {

    /** A ranking with what came of it. */
    public RankingDetail {
        results = List.copyOf(results);
    }
}
