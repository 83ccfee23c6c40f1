package fr.maillage.orientation;

import fr.maillage.place.core.Freshness;
import java.util.List;

/**
 * A place that an answer proposes.
 *
 * @param latitude in WGS 84 degrees; null where nobody knows where it is
 * @param longitude null like {@code latitude}
 * @param exact whether the position is its own, not its commune's
 * @param metres how far it is; null without a position or an origin
 * @param group how well it fits
 * @param reasons one for each criterion that was asked for
 * @param opening at the moment that was asked for, else now
 */
public record OrientedPlace(
        PublicPlace place,
        Double latitude,
        Double longitude,
        boolean exact,
        Double metres,
        Group group,
        List<Reason> reasons,
        Opening opening) {

    /** Groups of places by how well they fit, best first. */
    public enum Group {
        /** Its record says yes to all that was asked. */
        FITS,
        /** Its record leaves something open. */
        PERHAPS,
        /** It is closed at the moment that was asked for. */
        CLOSED
    }

    public OrientedPlace {
        reasons = List.copyOf(reasons);
    }

    /** The freshness of its record. */
    public Freshness freshness() {
        return place.standing().freshness();
    }

    /** Says whether its record names what is needed. */
    public boolean namesNeed() {
        return reasons.stream().anyMatch(r -> r.criterion() == Criterion.NEED && r.fit() == Fit.FITS);
    }

    /** Says whether it may be said to be open: that an old record says so is not certain enough. */
    public Opening.State told() {
        return opening.state() == Opening.State.OPEN && !place.standing().certain()
                ? Opening.State.UNREADABLE
                : opening.state();
    }
}
