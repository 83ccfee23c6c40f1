package fr.maillage.committee;

/**
 * Whom a seat ties together, by database identifiers.
 *
 * @param person who sits there
 * @param actor the organisation that she represents; null for a resident
 * @param alternateOf the mandate of whom she stands in for; null for nobody
 * @param replaces the mandate whose seat she takes; null for none
 */
public record SeatKeys(long person, Long actor, Long alternateOf, Long replaces) {}
