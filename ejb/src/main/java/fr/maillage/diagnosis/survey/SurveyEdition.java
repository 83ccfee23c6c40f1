package fr.maillage.diagnosis.survey;

import java.time.LocalDate;

/**
 * Counts of answers that were released together.
 *
 * @param number from 1
 * @param territory the key of the survey's territory on that day
 * @param people how many answered whom it counted for the first time; five at least
 */
public record SurveyEdition(int number, long territory, LocalDate day, int people) {}
