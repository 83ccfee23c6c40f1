package fr.maillage.territory.town;

import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneCentres.Centre;
import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.reference.ReferenceData;
import fr.maillage.territory.reference.ReferenceFiles;
import fr.maillage.territory.town.TownIndex.Hit;
import fr.maillage.territory.town.TownIndex.Neighbourhood;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The communes that ship and some neighbourhoods, as a committee of Seine-Saint-Denis finds them. */
public final class Towns {

    static final Map<Long, String> CODES = new HashMap<>();
    private static final Set<Long> OWN = new HashSet<>();
    private static final TownFinder FINDER = finder();

    private Towns() {}

    static TownFinder.Found find(String typed) {
        return FINDER.find(TypedTown.of(typed), OWN);
    }

    /** The INSEE codes of the committee's communes. */
    public static List<String> own() {
        return OWN.stream()
                .map(CODES::get)
                .filter(code -> code.length() == 5)
                .sorted()
                .toList();
    }

    /** From where distances are counted for what somebody typed; empty where the page asks back for a town. */
    public static Optional<Centre> point(String typed) {
        TownFinder.Found found = find(typed);
        if (found.department() != null || found.hits().isEmpty()) {
            return Optional.empty();
        }
        Hit first = found.hits().get(0);
        return Optional.of(
                first.part() == null
                        ? ReferenceFiles.centres().get(CODES.get(first.id()))
                        : ReferenceFiles.parts().get(first.part()).centre());
    }

    private static TownFinder finder() {
        ReferenceData data = ReferenceFiles.read();
        List<Commune> communes = new ArrayList<>();
        for (ReferenceData.CommuneLine line : data.communes()) {
            long id = communes.size() + 1;
            communes.add(new Commune(
                    id,
                    line.insee(),
                    line.name(),
                    line.department(),
                    line.postalCodes(),
                    line.population(),
                    null,
                    null));
            CODES.put(id, line.insee());
            if (line.department().equals("93")) {
                OWN.add(id);
            }
        }
        List<Neighbourhood> neighbourhoods = new ArrayList<>();
        for (String name : List.of(
                "Haut Clichy - Centre Ville - Bosquets - Lucien Noel",
                "Franc Moisin - Cosmonautes - Cristino Garcia - Landy",
                "Les Beaudottes Savigny",
                "La Fourche/Canal de l'Ourcq",
                "Les Courtillières - Pont-De-Pierre")) {
            long id = 100_000 + neighbourhoods.size();
            neighbourhoods.add(new Neighbourhood(id, name));
            CODES.put(id, name);
            OWN.add(id);
        }
        return new TownFinder(
                new TownIndex(
                        communes,
                        ReferenceFiles.otherNames(),
                        ReferenceFiles.parts().values(),
                        neighbourhoods),
                new CommuneDirectory(communes, Map.of()));
    }
}
