package fr.maillage.hours;

/**
 * A stretch of a day in which a place is open, or may be.
 *
 * @param from minutes after midnight
 * @param to minutes after midnight, excluded; 1440 is the day's end
 */
public record OpeningSpan(int from, int to, OpeningState state) {}
