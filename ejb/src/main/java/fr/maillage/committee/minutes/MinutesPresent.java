package fr.maillage.committee.minutes;

/**
 * A member who was at a gathering.
 *
 * @param mark by which she is told from the others without being named
 * @param name null where her data were erased
 */
public record MinutesPresent(long mark, String name) {}
