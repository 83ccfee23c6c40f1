package fr.maillage.place.core;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.model.Place;
import fr.maillage.place.persistence.PlaceRepository;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes places out of lists and figures, and brings them back; what they say is changed by {@link PlaceEditor}. */
@ApplicationScoped
public class PlaceLifecycle extends RecordLifecycle<Place> {

    /** For the proxy only. */
    protected PlaceLifecycle() {}

    @Inject
    public PlaceLifecycle(PlaceRepository places, Caller caller, AuditTrail audit, Clock clock) {
        super(places, Permission.EDIT_PLACES, caller, audit, clock);
    }

    @Override
    protected long territory(Place place) {
        return place.location().communeId();
    }

    @Override
    protected String label(Place place) {
        return place.identity().name();
    }

    /** A merge is taken back as a whole. */
    @Override
    protected void lock(Place place, boolean active) {
        if (place.mergedIntoId() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.merged", null);
        }
    }
}
