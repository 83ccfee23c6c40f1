package fr.maillage.duplicate;

import fr.maillage.place.core.PlaceField;
import java.util.Set;
import java.util.UUID;

/**
 * Choice of how the two records of a pair are to be merged.
 *
 * @param kept the record that stays, one of the two; null is refused, as the versions are
 * @param keptVersion the version of it that the caller has seen
 * @param mergedVersion the version of the other that the caller has seen
 * @param fromMerged the fields whose value is taken from the other; the rest stays as it is on the kept one
 */
public record MergeChoice(UUID kept, Integer keptVersion, Integer mergedVersion, Set<PlaceField> fromMerged) {

    public MergeChoice {
        fromMerged = Set.copyOf(fromMerged);
    }
}
