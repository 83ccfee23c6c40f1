package fr.maillage.place.merge;

import fr.maillage.place.core.PlaceField;

/**
 * A field of the record that stayed which somebody has changed since the merge.
 *
 * @param merged its text right after the merge; null where it was empty
 * @param current its text now; null where it is empty
 */
public record MergeDifference(PlaceField field, String merged, String current) {}
