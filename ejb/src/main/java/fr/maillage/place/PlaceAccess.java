package fr.maillage.place;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds places, and refuses who may not change them or has not seen them as they are now. */
@ApplicationScoped
public class PlaceAccess {

    @Inject
    private PlaceAggregates store;

    @Inject
    private Caller caller;

    /**
     * A place, archived or not.
     *
     * @throws Problem NOT_FOUND
     */
    public StoredPlace find(UUID id) {
        return store.byUuid(id).orElseThrow(() -> Problem.notFound("place", String.valueOf(id)));
    }

    /**
     * A place that the caller is about to change.
     *
     * @param version the version that she has seen
     * @throws Problem DENIED without EDIT_PLACES on its commune; STALE when it has another version now; NOT_FOUND
     */
    public StoredPlace forChange(UUID id, int version) {
        return seen(id, version, Permission.EDIT_PLACES);
    }

    /**
     * A place about which the caller has something to say.
     *
     * @param version the version that she has seen
     * @throws Problem DENIED without CONTRIBUTE on its commune; CONFLICT when it is archived; STALE when it has another
     *     version now; NOT_FOUND
     */
    StoredPlace forContribution(UUID id, int version) {
        StoredPlace stored = seen(id, version, Permission.CONTRIBUTE);
        requireActive(stored);
        return stored;
    }

    private StoredPlace seen(UUID id, int version, Permission permission) {
        caller.require(permission);
        StoredPlace stored = find(id);
        caller.require(permission, stored.values().locality().communeId());
        if (stored.place().version() != version) {
            throw Problem.stale("place", id.toString());
        }
        return stored;
    }

    public void requireEditable(StoredPlace stored) {
        caller.require(Permission.EDIT_PLACES, stored.values().locality().communeId());
    }

    /** Refuses an archived place with CONFLICT. */
    public static void requireActive(StoredPlace stored) {
        if (stored.place().archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.archived", null);
        }
    }
}
