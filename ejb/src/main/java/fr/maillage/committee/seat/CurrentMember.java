package fr.maillage.committee.seat;

/**
 * Somebody who sits in a committee or a working group today.
 *
 * @param person the key of her entry among people
 * @param actor the name of an organisation that she represents; null for a resident
 * @param email null where unknown
 * @param refuses whether she wants no messages
 */
public record CurrentMember(long person, String name, String actor, String email, boolean refuses) {}
