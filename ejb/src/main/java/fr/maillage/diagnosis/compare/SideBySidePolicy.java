package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.statement.Nature;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Sets side by side what professionals and residents said. */
public final class SideBySidePolicy {

    private static final ToIntFunction<ThemeCounts> PROFESSIONALS =
            theme -> theme.professionals().observing();
    private static final ToIntFunction<ThemeCounts> RESIDENTS =
            theme -> theme.residents().observing();

    private SideBySidePolicy() {}

    /**
     * Compares both sides.
     *
     * @param themes those that somebody spoke of
     * @param groups all groups of professionals
     * @param respondents all residents who were asked; a theme may be told of fewer, see {@link ThemeVoices#of}
     * @param threshold from 0 to 1
     */
    public static SideBySide compare(List<ThemeCounts> themes, int groups, int respondents, double threshold) {
        List<ThemeCounts> raised = themes.stream().filter(ThemeCounts::raised).toList();
        List<ComparedTheme> compared = themes.stream()
                .map(theme -> new ComparedTheme(
                        theme,
                        share(PROFESSIONALS.applyAsInt(theme), groups),
                        rank(theme, raised, PROFESSIONALS),
                        share(RESIDENTS.applyAsInt(theme), theme.residents().of(Nature.OBSERVATION, respondents)),
                        rank(theme, raised, RESIDENTS),
                        theme.raised() ? agreement(theme, groups, respondents, threshold) : null))
                .sorted(Comparator.comparing(
                                (ComparedTheme theme) -> !theme.counts().raised())
                        .thenComparing(ComparedTheme::professionalRank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ComparedTheme::residentRank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(theme -> theme.counts().theme()))
                .toList();
        return new SideBySide(groups, respondents, threshold, compared, tau(raised));
    }

    private static Double share(int units, int all) {
        return all == 0 ? null : (double) units / all;
    }

    private static Integer rank(ThemeCounts theme, List<ThemeCounts> raised, ToIntFunction<ThemeCounts> side) {
        return side.applyAsInt(theme) > 0
                ? 1
                        + (int) raised.stream()
                                .filter(other -> side.applyAsInt(other) > side.applyAsInt(theme))
                                .count()
                : null;
    }

    private static Double tau(List<ThemeCounts> raised) {
        return KendallPolicy.tauB(
                raised.stream().mapToInt(PROFESSIONALS).toArray(),
                raised.stream().mapToInt(RESIDENTS).toArray());
    }

    private static Agreement agreement(ThemeCounts theme, int groups, int respondents, double threshold) {
        boolean byProfessionals = reaches(PROFESSIONALS.applyAsInt(theme), groups, threshold);
        boolean byResidents =
                reaches(RESIDENTS.applyAsInt(theme), theme.residents().of(Nature.OBSERVATION, respondents), threshold);
        if (!byProfessionals || !byResidents) {
            if (!byProfessionals && !byResidents) {
                return Agreement.TOO_FEW;
            }
            return byProfessionals ? Agreement.PROFESSIONALS_ONLY : Agreement.RESIDENTS_ONLY;
        }
        if (Long.signum(theme.professionals().polarity())
                        * Long.signum(theme.residents().polarity())
                < 0) {
            return Agreement.OPPOSITE;
        }
        return differ(theme.professionals(), theme.residents()) ? Agreement.DIFFERENT_PROPOSALS : Agreement.SHARED;
    }

    private static boolean reaches(int units, int all, double threshold) {
        // In thousandths, so that 30 % of 10 is 3 and not a little more.
        return all > 0 && 1000L * units >= Math.round(threshold * 1000) * all;
    }

    private static boolean differ(ThemeVoices one, ThemeVoices other) {
        List<String> ones = one.mostProposed();
        List<String> others = other.mostProposed();
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }
}
