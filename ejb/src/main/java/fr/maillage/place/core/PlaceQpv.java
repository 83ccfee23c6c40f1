package fr.maillage.place.core;

import fr.maillage.place.persistence.PlaceQpvRepository;
import fr.maillage.place.persistence.PlaceQpvRepository.Located;
import fr.maillage.territory.CommuneCentres;
import fr.maillage.territory.OutlinesChanged;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.qpv.QpvIndex;
import fr.maillage.territory.qpv.QpvLocator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps in which QPV each place lies, and tells maps where the places of a commune are. */
@ApplicationScoped
public class PlaceQpv implements CommuneCentres {

    private static final int CHUNK = 5_000;

    @Inject
    private PlaceQpvRepository places;

    @Inject
    private QpvLocator locator;

    /** Outlines came or changed: every place is looked at again, in the importer's transaction. */
    void onOutlines(@Observes OutlinesChanged changed) {
        if (changed.kind() != TerritoryKind.QPV) {
            return;
        }
        QpvIndex index = locator.current();
        List<Located> chunk = places.after(0, CHUNK);
        while (!chunk.isEmpty()) {
            Map<Long, List<Long>> moved = new HashMap<>();
            for (Located place : chunk) {
                Long qpv = index.at(place.lat(), place.lon()).orElse(null);
                if (!Objects.equals(qpv, place.qpvId())) {
                    moved.computeIfAbsent(qpv, k -> new ArrayList<>()).add(place.id());
                }
            }
            moved.forEach(places::assign);
            chunk = places.after(chunk.get(chunk.size() - 1).id(), CHUNK);
        }
    }

    @Override
    public Map<Long, Centre> centres(Collection<Long> communeIds) {
        return places.centres(communeIds);
    }
}
