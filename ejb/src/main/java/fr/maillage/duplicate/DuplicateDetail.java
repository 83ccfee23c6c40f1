package fr.maillage.duplicate;

import fr.maillage.place.PlaceDetail;
import fr.maillage.place.merge.MergeDifference;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A pair with both records.
 *
 * @param version for the check that nobody decided meanwhile
 * @param suggestion how the two would be merged if nobody chose otherwise
 * @param merge how they were merged; null where they are not
 * @param editable whether the caller may decide: she may change both
 */
public record DuplicateDetail(
        UUID id,
        int version,
        int score,
        List<DuplicateReason> reasons,
        DuplicateState state,
        PlaceDetail first,
        PlaceDetail second,
        OffsetDateTime decidedAt,
        String decidedBy,
        MergeSuggestion suggestion,
        Merge merge,
        boolean editable) {

    public DuplicateDetail {
        reasons = List.copyOf(reasons);
    }

    /** The record of that identifier. */
    public PlaceDetail place(UUID place) {
        return first.id().equals(place) ? first : second;
    }

    /**
     * A merge that was not taken back.
     *
     * @param kept the record that stayed
     * @param changedSince what was changed on it since, by others than the merged record's source
     */
    public record Merge(UUID kept, UUID merged, OffsetDateTime at, String by, List<MergeDifference> changedSince) {

        public Merge {
            changedSince = List.copyOf(changedSince);
        }
    }
}
