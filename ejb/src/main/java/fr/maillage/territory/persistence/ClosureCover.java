package fr.maillage.territory.persistence;

import fr.maillage.identity.TerritoryCover;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Containment for authorization: indexed look-ups in the closure. */
@ApplicationScoped
public class ClosureCover implements TerritoryCover {

    @Inject
    private ClosureRepository closure;

    @Inject
    private Clock clock;

    @Override
    public boolean covers(Collection<Long> ancestorIds, long territoryId) {
        LocalDate today = ClockProducer.today(clock);
        return !ancestorIds.isEmpty()
                && (ancestorIds.contains(territoryId)
                        || !closure.covered(ancestorIds, List.of(territoryId), today)
                                .isEmpty());
    }

    @Override
    public Set<Long> covered(Collection<Long> ancestorIds, Collection<Long> territoryIds) {
        Set<Long> covered = new HashSet<>(closure.covered(ancestorIds, territoryIds, ClockProducer.today(clock)));
        territoryIds.stream().filter(ancestorIds::contains).forEach(covered::add);
        return covered;
    }
}
