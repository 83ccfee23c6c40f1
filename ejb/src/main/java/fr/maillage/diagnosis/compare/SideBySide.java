package fr.maillage.diagnosis.compare;

import java.util.List;

/**
 * What professionals and residents said, set side by side.
 *
 * @param groups all groups of professionals, whatever they spoke of
 * @param respondents all residents who were asked
 * @param threshold the share from which a side is said to raise a theme, from 0 to 1
 * @param themes those that somebody spoke of, in the order of the professionals' ranks, then of the residents'; at the end
 *     those that nobody raised
 * @param tau Kendall's τ-b over the themes that at least one side raised; null where it cannot be told
 */
public record SideBySide(int groups, int respondents, double threshold, List<ComparedTheme> themes, Double tau) {

    public SideBySide {
        themes = List.copyOf(themes);
    }
}
