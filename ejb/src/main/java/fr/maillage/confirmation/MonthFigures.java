package fr.maillage.confirmation;

import java.time.YearMonth;

/**
 * Figures of a campaign in one month, in records of places.
 *
 * @param contacted those whose people got their message in that month
 * @param answered those that were answered for
 * @param confirmed those of them that were said to be right, by link or telephone
 */
public record MonthFigures(YearMonth month, long contacted, long answered, long confirmed) {}
