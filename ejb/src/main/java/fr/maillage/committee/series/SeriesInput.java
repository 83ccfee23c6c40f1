package fr.maillage.committee.series;

/**
 * Input of somebody for a series; whatever the rhythm does not need is not looked at.
 *
 * @param rhythm a code of {@link SeriesRhythm}
 * @param interval every how many weeks or months; null or blank for each
 * @param until the last possible day, YYYY-MM-DD; null or blank where {@code count} ends it
 * @param count how many gatherings; null or blank where {@code until} ends it
 * @param dates the days after the first, with spaces, commas or ends of lines between them
 */
public record SeriesInput(String rhythm, String interval, String until, String count, String dates) {}
