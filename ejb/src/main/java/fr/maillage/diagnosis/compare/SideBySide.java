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
 * @param hidden the counts of residents that the reader is not told, and nothing that shows them
 * @param tau Kendall's τ-b over the themes that at least one side raised; null where it cannot be told
 */
public record SideBySide(
        int groups, int respondents, double threshold, List<ComparedTheme> themes, Double tau, HiddenCells hidden) {

    /** A comparison that hides nothing. */
    SideBySide(int groups, int respondents, double threshold, List<ComparedTheme> themes, Double tau) {
        this(groups, respondents, threshold, themes, tau, HiddenCells.NONE);
    }

    /** The same for somebody who is not told some counts, nor the likeness of the orders that they are part of. */
    SideBySide hiding(HiddenCells cells) {
        return cells.isEmpty() ? this : new SideBySide(groups, respondents, threshold, themes, null, cells);
    }

    public SideBySide {
        themes = List.copyOf(themes);
    }
}
