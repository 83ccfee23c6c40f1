package fr.maillage.place.core;

/**
 * Coordinates in degrees (WGS 84), which are only right together.
 *
 * @param latitude north positive
 * @param longitude east positive
 */
public record Position(double latitude, double longitude) {}
