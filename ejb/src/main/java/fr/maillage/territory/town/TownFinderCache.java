package fr.maillage.territory.town;

import fr.maillage.territory.CommuneDirectory;
import fr.maillage.territory.CommuneDirectoryCache;
import fr.maillage.territory.persistence.NeighbourhoodRepository;
import fr.maillage.territory.reference.ReferenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the names of towns and neighbourhoods in memory as long as the communes and the list of QPV are the same. */
@ApplicationScoped
class TownFinderCache {

    @Inject
    private CommuneDirectoryCache directory;

    @Inject
    private NeighbourhoodRepository neighbourhoods;

    private volatile Kept latest;

    TownFinder get() {
        CommuneDirectory communes = directory.get();
        String state = neighbourhoods.state();
        Kept known = latest;
        if (known == null || known.communes() != communes || !known.state().equals(state)) {
            TownIndex index = new TownIndex(
                    communes.all(),
                    ReferenceFiles.otherNames(),
                    ReferenceFiles.parts().values(),
                    neighbourhoods.all().stream()
                            .map(n -> new TownIndex.Neighbourhood(n.id(), n.name()))
                            .toList());
            known = new Kept(communes, state, new TownFinder(index, communes));
            latest = known;
        }
        return known.finder();
    }

    private record Kept(CommuneDirectory communes, String state, TownFinder finder) {}
}
