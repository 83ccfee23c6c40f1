package fr.maillage.place.merge;

import fr.maillage.place.core.PlaceRef;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature hangs on places, so that it follows when two records become one, and returns when that is taken back.
 * Called within the transaction of the merge by {@link PlaceMergeService}, which has checked the rights on both places
 * and holds the rows of both.
 */
public interface PlaceAttachments {

    /** Names the feature in the traces of merges, and never changes. */
    String code();

    /**
     * Hangs on the kept record all that hangs on the merged one, archived ones included.
     *
     * @return what was moved, by opaque identifiers; empty where there was nothing
     */
    Set<UUID> follow(PlaceRef merged, PlaceRef kept);

    /** Hangs on the merged record again what {@link #follow} took from it and still hangs on the kept one. */
    void goBack(Set<UUID> moved, PlaceRef kept, PlaceRef merged);
}
