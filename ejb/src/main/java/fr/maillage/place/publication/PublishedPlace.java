package fr.maillage.place.publication;

import fr.maillage.place.search.PlaceRow;

/**
 * A place as everybody may have it.
 *
 * @param row its whole record: what of it is public is for the reader to say
 * @param idShared whether another published place has the same identifier at another source
 */
public record PublishedPlace(PlaceRow row, boolean idShared) {}
