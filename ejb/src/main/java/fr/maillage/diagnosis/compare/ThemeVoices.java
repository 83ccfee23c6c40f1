package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.statement.Nature;
import java.util.List;
import java.util.Map;

/**
 * Voices of one side on a theme and those below it. A unit is a group of a gathering or a respondent, never a
 * statement: one that says a thing twice counts once.
 *
 * @param observing units that left an observation
 * @param needing units that told a need
 * @param proposing units that proposed something
 * @param polarity the sum over the observations, a negative one −1, a neutral one 0, a positive one +1
 * @param proposals how many units proposed each thing, by the code of the proposal
 * @param of of how many units those of a nature are, where that is not all of the side; by the nature
 */
public record ThemeVoices(
        int observing,
        int needing,
        int proposing,
        long polarity,
        Map<String, Integer> proposals,
        Map<Nature, Integer> of) {

    public static final ThemeVoices NONE = new ThemeVoices(0, 0, 0, 0, Map.of());

    public ThemeVoices {
        proposals = Map.copyOf(proposals);
        of = Map.copyOf(of);
    }

    /** Counts of all units of a side. */
    public ThemeVoices(int observing, int needing, int proposing, long polarity, Map<String, Integer> proposals) {
        this(observing, needing, proposing, polarity, proposals, Map.of());
    }

    /** Of how many units those of a nature are. */
    public int of(Nature nature, int all) {
        return of.getOrDefault(nature, all);
    }

    /** Gives the proposals of most units, several where they tie, in the order of their codes; empty where there was none. */
    public List<String> mostProposed() {
        int most = proposals.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return proposals.entrySet().stream()
                .filter(proposal -> most > 0 && proposal.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
