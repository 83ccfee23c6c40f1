package fr.maillage.territory.persistence;

/**
 * A territory as a source states it.
 *
 * @param kind the name of its kind
 * @param code the unique code with the kind's prefix
 * @param officialCode the code without it
 * @param name as the source writes it
 * @param population inhabitants; null where unknown
 */
public record Node(String kind, String code, String officialCode, String name, Integer population) {}
