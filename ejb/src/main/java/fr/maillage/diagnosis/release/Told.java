package fr.maillage.diagnosis.release;

/**
 * A count that is told.
 *
 * @param count how many people
 * @param people of how many, counted in the same editions
 */
public record Told(int count, int people) {}
