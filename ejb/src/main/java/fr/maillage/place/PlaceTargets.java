package fr.maillage.place;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.link.LinkTarget;
import fr.maillage.record.link.LinkTargets;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Places that other records name: by their names, with the commune where namesakes are many. */
@ApplicationScoped
public class PlaceTargets implements LinkTargets {

    private static final String KIND = "place";

    @Inject
    private PlaceNames places;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> words() {
        return Set.of("lieu");
    }

    @Override
    public Map<String, LinkTarget> byCode(String territory, Collection<String> codes) {
        if (!caller.may(Permission.READ)) {
            return Map.of();
        }
        Map<String, LinkTarget> found = new HashMap<>();
        places.meant(codes).forEach((text, meant) -> {
            if (meant.size() == 1) {
                PlaceRef place = meant.get(0);
                found.put(text, target(place.id(), place.name(), place.archived()));
            }
        });
        return found;
    }

    @Override
    public Map<UUID, LinkTarget> byId(Collection<UUID> ids) {
        if (!caller.may(Permission.READ)) {
            return Map.of();
        }
        Map<UUID, String> names = places.of(ids);
        Map<UUID, LinkTarget> found = new HashMap<>();
        places.references(ids)
                .forEach((id, place) ->
                        found.put(id, target(id, names.getOrDefault(id, place.name()), place.archived())));
        return found;
    }

    @Override
    public List<LinkTarget> suggest(String territory, String words, int limit) {
        return caller.may(Permission.READ)
                ? places.suggested(words, limit).entrySet().stream()
                        .map(place -> target(place.getKey(), place.getValue(), false))
                        .toList()
                : List.of();
    }

    private static LinkTarget target(UUID id, String name, boolean archived) {
        return new LinkTarget(new RecordRef(KIND, id), null, name, archived);
    }
}
