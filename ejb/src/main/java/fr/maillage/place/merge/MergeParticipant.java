package fr.maillage.place.merge;

import fr.maillage.place.core.PlaceRef;
import java.util.Set;
import java.util.UUID;

/**
 * Moves what a feature keeps at a place when two records become one, and moves it back when that is taken back.
 * Called within the transaction of the merge by {@link PlaceMergeService}, which has checked the rights on both places
 * and locked the rows of both.
 */
public interface MergeParticipant {

    /** Names the feature in the traces of merges, and never changes. */
    String code();

    /**
     * Moves all that is kept at the merged record to the kept one, archived ones included.
     *
     * @return what was moved, by opaque identifiers; empty where there was nothing
     */
    Set<UUID> move(PlaceRef merged, PlaceRef kept);

    /** Moves back to the merged record what {@link #move} took from it and is still at the kept one. */
    void moveBack(Set<UUID> moved, PlaceRef kept, PlaceRef merged);
}
