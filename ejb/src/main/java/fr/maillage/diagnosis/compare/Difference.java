package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.statement.Nature;
import java.util.List;

/**
 * A theme of which both sides observe the same and propose something else, in whole percents of the units of a side.
 *
 * @param groups the share of groups that observed it
 * @param residents the share of residents
 * @param groupsPropose the codes of what most groups propose
 * @param groupsProposing the share of groups that propose it
 * @param residentsPropose the codes of what most residents propose
 * @param residentsProposing the share of residents
 */
public record Difference(
        String groups,
        String residents,
        List<String> groupsPropose,
        String groupsProposing,
        List<String> residentsPropose,
        String residentsProposing) {

    /** Those of a comparison, in its order; not those that something is hidden of. */
    public static List<Difference> of(SideBySide both) {
        return both.themes().stream()
                .filter(theme -> theme.agreement() == Agreement.DIFFERENT_PROPOSALS
                        && !both.hidden().hidesClass(theme.counts().theme()))
                .map(theme ->
                        of(both, theme.counts().professionals(), theme.counts().residents()))
                .toList();
    }

    private static Difference of(SideBySide both, ThemeVoices professionals, ThemeVoices residents) {
        return new Difference(
                whole(professionals.observing(), both.groups()),
                whole(residents.observing(), residents.of(Nature.OBSERVATION, both.respondents())),
                professionals.mostProposed(),
                whole(most(professionals), both.groups()),
                residents.mostProposed(),
                whole(most(residents), both.respondents()));
    }

    private static int most(ThemeVoices voices) {
        return voices.proposals().getOrDefault(voices.mostProposed().get(0), 0);
    }

    private static String whole(int units, int of) {
        return Shares.percent(units, of, 0).toPlainString();
    }
}
