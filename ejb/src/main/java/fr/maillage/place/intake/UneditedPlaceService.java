package fr.maillage.place.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.PlaceLifecycle;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.UneditedPlaceRepository;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Takes back what an import has entered as places and nobody has worked with since. */
@Stateless
public class UneditedPlaceService {

    private static final int CHUNK = 200;

    @Inject
    private UneditedPlaceRepository places;

    @Inject
    private PlaceAggregates store;

    @Inject
    private PlaceLifecycle lifecycle;

    @Inject
    private Caller caller;

    /**
     * Work done by one call.
     *
     * @param last the identifier after which the next call goes on
     * @param archived how many places it archived
     * @param more whether there may be more
     */
    public record Step(long last, int archived, boolean more) {}

    /**
     * Archives some places that a source brought as organisations under their own SIRET and that no person has edited,
     * confirmed, merged, attached to an actor or given a value by an offer; each with a line in the audit, and as
     * restorable as any. One transaction of a few hundred places.
     *
     * @param after 0 to begin
     * @param reason as the record shows it
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLACES everywhere
     */
    public Step archiveOrganisations(String source, long after, String reason) {
        caller.requireEverywhere(Permission.EDIT_PLACES);
        List<Long> ids = places.organisations(source, after, CHUNK);
        int archived = 0;
        for (StoredPlace stored : store.byIds(ids)) {
            if (stored.place().provenance().all().values().stream().allMatch(o -> bySource(o, source))) {
                lifecycle.archive(stored.place(), reason);
                archived++;
            }
        }
        return new Step(ids.isEmpty() ? after : ids.get(ids.size() - 1), archived, ids.size() == CHUNK);
    }

    private static boolean bySource(Provenance.Origin origin, String source) {
        return !origin.byHand() && origin.record() == null && source.equals(origin.by());
    }
}
