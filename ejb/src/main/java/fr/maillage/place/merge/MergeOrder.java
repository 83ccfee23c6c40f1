package fr.maillage.place.merge;

import fr.maillage.place.core.PlaceField;
import java.util.Set;
import java.util.UUID;

/**
 * Two records that are one place.
 *
 * @param kept the record that stays
 * @param keptVersion the version of it that the caller has seen
 * @param merged the record that goes into it
 * @param mergedVersion the version of it that the caller has seen
 * @param fromMerged the fields whose value is taken from the record that goes; dates are not chosen, they follow from the
 *     values that stay
 */
public record MergeOrder(UUID kept, int keptVersion, UUID merged, int mergedVersion, Set<PlaceField> fromMerged) {

    public MergeOrder {
        fromMerged = Set.copyOf(fromMerged);
    }
}
