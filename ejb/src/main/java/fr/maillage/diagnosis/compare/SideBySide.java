package fr.maillage.diagnosis.compare;

import java.time.LocalDate;
import java.util.List;

/**
 * Statements of professionals and residents, set side by side.
 *
 * @param groups all groups of professionals, whatever they spoke of
 * @param respondents all residents who were asked
 * @param threshold the share from which a side is said to raise a theme, from 0 to 1
 * @param themes those that somebody spoke of, in the order of the professionals' ranks, then of the residents'; at the end
 *     those that nobody raised
 * @param hidden the counts of residents that the reader is not told, and nothing that shows them
 * @param tau Kendall's τ-b over the themes that at least one side raised; null where it cannot be told
 * @param live whether residents are counted as they stand, for who may read their words; otherwise as they were released
 * @param releasedOn the day of the last edition that counted residents here; null where there is none, and for live counts
 */
public record SideBySide(
        int groups,
        int respondents,
        double threshold,
        List<ComparedTheme> themes,
        Double tau,
        HiddenCells hidden,
        boolean live,
        LocalDate releasedOn) {

    /** A comparison of counts as they stand. */
    SideBySide(int groups, int respondents, double threshold, List<ComparedTheme> themes, Double tau) {
        this(groups, respondents, threshold, themes, tau, HiddenCells.NONE, true, null);
    }

    /**
     * The same as it was released.
     *
     * @param cells what is not told; nor is then the likeness of the orders that what residents observed is part of
     * @param day of the last edition; null where nothing was released
     */
    SideBySide released(HiddenCells cells, LocalDate day) {
        boolean ordered = themes.stream()
                .noneMatch(theme -> cells.hidesClass(theme.counts().theme()));
        return new SideBySide(groups, respondents, threshold, themes, ordered ? tau : null, cells, false, day);
    }

    public SideBySide {
        themes = List.copyOf(themes);
    }
}
