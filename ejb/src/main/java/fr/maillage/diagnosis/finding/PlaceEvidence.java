package fr.maillage.diagnosis.finding;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Places on which findings rest. */
@ApplicationScoped
class PlaceEvidence implements EvidenceKind {

    @Inject
    private PlaceNames places;

    @Inject
    private Caller caller;

    @Override
    public String type() {
        return "place";
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return places.of(ids).keySet();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return caller.may(Permission.READ) ? places.of(ids) : Map.of();
    }

    @Override
    public Map<UUID, String> suggested(String words, int most) {
        return caller.may(Permission.READ) ? places.suggested(words, most) : Map.of();
    }
}
