package fr.maillage.place.core;

/**
 * In which commune a place is; the national columns {@code commune}, {@code code_postal} and {@code code_insee}, which
 * are only right together.
 *
 * @param communeId the territory
 * @param postalCode five digits
 */
public record Locality(long communeId, String postalCode) {}
