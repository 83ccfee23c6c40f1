package fr.maillage.orientation;

import fr.maillage.orientation.model.GreatCircle;
import fr.maillage.orientation.model.OrientationPolicy;
import fr.maillage.orientation.persistence.Conditions;
import fr.maillage.orientation.persistence.NearbyRepository;
import fr.maillage.orientation.persistence.NearbyRepository.Spot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;

/** Where one can be told, when no place around says that it helps with a need. */
@ApplicationScoped
class NearestDesk {

    @Inject
    private NearbyRepository nearby;

    @Inject
    private OrientationDescriber describer;

    /**
     * The nearest place within {@value OrientationFinder#REACH} kilometres whose record names the need, else the nearest
     * France services, whose people know who helps with what; in at most two statements and those of reading it.
     *
     * @return null where there is neither, and where nobody knows from where to look
     */
    OrientedPlace beside(Need need, Origin origin, LocalDateTime moment) {
        if (!origin.known()) {
            return null;
        }
        List<Spot> found = nearest(need.answers(), origin);
        if (found.isEmpty()) {
            found = nearest(List.of(OrientationPolicy.FRANCE_SERVICES), origin);
        }
        return describer.judged(OrientationDescriber.asking(need), need, origin, found, moment).stream()
                .findFirst()
                .orElse(null);
    }

    private List<Spot> nearest(List<TermRef> terms, Origin origin) {
        GreatCircle.Box box = GreatCircle.box(origin.latitude(), origin.longitude(), OrientationFinder.REACH);
        return nearby.nearest(
                new Conditions().naming(terms).inside(box.south(), box.north(), box.west(), box.east()),
                origin.latitude(),
                origin.longitude(),
                1);
    }
}
