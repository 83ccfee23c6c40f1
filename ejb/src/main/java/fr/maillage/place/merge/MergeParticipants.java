package fr.maillage.place.merge;

import fr.maillage.place.core.PlaceMapper;
import fr.maillage.place.core.StoredPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Lets what other features hang on a place follow a merge, and return. */
@ApplicationScoped
class MergeParticipants {

    @Inject
    private Instance<MergeParticipant> features;

    /** Moves what features have at the merged place, and gives it by their codes. */
    Map<String, Set<UUID>> move(StoredPlace merged, StoredPlace kept) {
        Map<String, Set<UUID>> moved = new TreeMap<>();
        for (MergeParticipant feature : features) {
            moved.put(feature.code(), feature.move(PlaceMapper.ref(merged.place()), PlaceMapper.ref(kept.place())));
        }
        return moved;
    }

    void moveBack(Map<String, Set<UUID>> moved, StoredPlace kept, StoredPlace merged) {
        for (MergeParticipant feature : features) {
            feature.moveBack(
                    moved.getOrDefault(feature.code(), Set.of()),
                    PlaceMapper.ref(kept.place()),
                    PlaceMapper.ref(merged.place()));
        }
    }
}
