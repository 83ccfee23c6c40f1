package fr.maillage.territory.town;

import fr.maillage.shared.Parts;
import fr.maillage.territory.Commune;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of all communes, those they had before, and of all neighbourhoods (QPV); immutable. */
final class TownIndex {

    private final List<Name> names = new ArrayList<>();

    /**
     * A name of a territory.
     *
     * @param former whether the territory bears another one today
     */
    private record Name(long id, boolean commune, boolean former, String shown, TownText text) {}

    /**
     * A territory whose name fits.
     *
     * @param former the name by which it was found, where it bears another one today; else null
     */
    record Hit(long id, boolean commune, String former, TownMatch match) {}

    /** A neighbourhood. */
    record Neighbourhood(long id, String name) {}

    /** @param formerNames by the INSEE code of the commune of today */
    TownIndex(
            Collection<Commune> communes,
            Map<String, Set<String>> formerNames,
            Collection<Neighbourhood> neighbourhoods) {
        for (Commune commune : communes) {
            names.add(new Name(commune.id(), true, false, commune.name(), TownText.of(commune.name())));
            for (String former : formerNames.getOrDefault(commune.insee(), Set.of())) {
                names.add(new Name(commune.id(), true, true, former, TownText.of(former)));
            }
        }
        for (Neighbourhood neighbourhood : neighbourhoods) {
            // Many bear the names of several: "Haut Clichy - Centre Ville - Bosquets"
            for (String part : Parts.of(neighbourhood.name().replace("/", " - "), " - ")) {
                add(neighbourhood, part);
            }
            add(neighbourhood, neighbourhood.name());
        }
    }

    private void add(Neighbourhood neighbourhood, String name) {
        TownText text = TownText.of(name);
        if (!text.isEmpty()) {
            names.add(new Name(neighbourhood.id(), false, false, neighbourhood.name(), text));
        }
    }

    /** The territories that a text may mean, each once by its best name; in no particular order. */
    Collection<Hit> find(TownText typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<Long, Hit> hits = new HashMap<>();
        for (Name name : names) {
            TownMatch match = TownText.match(typed, name.text());
            if (match != null) {
                hits.merge(
                        name.id(),
                        new Hit(name.id(), name.commune(), name.former() ? name.shown() : null, match),
                        (known, other) -> better(other, known) ? other : known);
            }
        }
        return hits.values();
    }

    private static boolean better(Hit one, Hit other) {
        return one.match() != other.match()
                ? one.match().compareTo(other.match()) < 0
                : one.former() == null && other.former() != null;
    }
}
