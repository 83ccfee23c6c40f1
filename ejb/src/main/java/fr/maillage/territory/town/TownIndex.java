package fr.maillage.territory.town;

import fr.maillage.shared.Parts;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommunePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of all communes, those they had before, and of all neighbourhoods (QPV); immutable. */
final class TownIndex {

    private final List<Name> names = new ArrayList<>();

    /**
     * A name of a territory.
     *
     * @param former whether the territory bears another one today
     * @param part the INSEE code of the part of the commune that bears it; null where that is the whole, or has no point
     */
    private record Name(long id, boolean commune, boolean former, String shown, String part, TownText text) {}

    /**
     * A territory whose name fits.
     *
     * @param former the name by which it was found, where it bears another one today; else null
     * @param part the INSEE code of the part of the commune that is meant; null for the whole
     */
    record Hit(long id, boolean commune, String former, String part, TownMatch match) {

        /** The same, of a part of it. */
        Hit in(CommunePart meant) {
            return new Hit(id, commune, former, meant.code(), match);
        }

        /** The same, of a part of it that was a commune of its own, and is called so. */
        Hit formerly(CommunePart meant) {
            return new Hit(id, commune, meant.name(), meant.code(), match);
        }
    }

    /** A neighbourhood. */
    record Neighbourhood(long id, String name) {}

    /**
     * @param otherNames by which people call communes of today, by their INSEE codes
     * @param parts of communes, by whose names people call them, too
     */
    TownIndex(
            Collection<Commune> communes,
            Map<String, Set<String>> otherNames,
            Collection<CommunePart> parts,
            Collection<Neighbourhood> neighbourhoods) {
        Map<String, List<CommunePart>> divided = parts.stream().collect(Collectors.groupingBy(CommunePart::insee));
        for (Commune commune : communes) {
            names.add(new Name(commune.id(), true, false, commune.name(), null, TownText.of(commune.name())));
            Map<String, String> others = new LinkedHashMap<>();
            otherNames.getOrDefault(commune.insee(), Set.of()).forEach(name -> others.put(name, null));
            divided.getOrDefault(commune.insee(), List.of()).stream()
                    // An arrondissement is found by its number
                    .filter(part -> !part.name().startsWith(commune.name()))
                    .forEach(part -> others.put(part.name(), part.code()));
            others.forEach(
                    (name, part) -> names.add(new Name(commune.id(), true, true, name, part, TownText.of(name))));
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
            names.add(new Name(neighbourhood.id(), false, false, neighbourhood.name(), null, text));
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
                        new Hit(name.id(), name.commune(), name.former() ? name.shown() : null, name.part(), match),
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
