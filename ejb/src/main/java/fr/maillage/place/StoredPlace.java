package fr.maillage.place;

import fr.maillage.place.model.Place;

/**
 * A loaded place with what its record says, terms included.
 *
 * @param values as they are in the database
 */
record StoredPlace(Place place, PlaceValues values) {}
