package fr.maillage.place.core;

import fr.maillage.place.model.Place;

/**
 * A loaded place with what its record says, terms included.
 *
 * @param values as they are in the database
 */
public record StoredPlace(Place place, PlaceValues values) {}
