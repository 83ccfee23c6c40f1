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
class MergeFollowers {

    @Inject
    private Instance<PlaceAttachments> features;

    /** What was moved, by the code of its feature. */
    Map<String, Set<UUID>> follow(StoredPlace merged, StoredPlace kept) {
        Map<String, Set<UUID>> moved = new TreeMap<>();
        for (PlaceAttachments feature : features) {
            moved.put(feature.code(), feature.follow(PlaceMapper.ref(merged.place()), PlaceMapper.ref(kept.place())));
        }
        return moved;
    }

    void goBack(Map<String, Set<UUID>> moved, StoredPlace kept, StoredPlace merged) {
        for (PlaceAttachments feature : features) {
            feature.goBack(
                    moved.getOrDefault(feature.code(), Set.of()),
                    PlaceMapper.ref(kept.place()),
                    PlaceMapper.ref(merged.place()));
        }
    }
}
