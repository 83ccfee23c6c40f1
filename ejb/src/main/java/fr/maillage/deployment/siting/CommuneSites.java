package fr.maillage.deployment.siting;

import fr.maillage.territory.CentreService;
import fr.maillage.territory.TerritoryCentre;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The middle of each commune. */
@ApplicationScoped
class CommuneSites implements SitingSites {

    @EJB
    private TerritoryService territories;

    @EJB
    private CentreService centres;

    @Override
    public SitingSource source() {
        return SitingSource.COMMUNES;
    }

    @Override
    public List<SitingSite> within(TerritoryView territory, String text, String service, LocalDate day) {
        List<TerritoryView> communes = territory.kind() == TerritoryKind.COMMUNE
                ? List.of(territory)
                : territories.within(territory.id(), TerritoryKind.COMMUNE);
        Map<Long, TerritoryCentre> found = centres.of(communes);
        return communes.stream()
                .filter(commune -> found.containsKey(commune.id()))
                .map(commune -> new SitingSite(
                        source().code(),
                        commune.code(),
                        commune.name(),
                        commune.name(),
                        found.get(commune.id()).latitude(),
                        found.get(commune.id()).longitude()))
                .toList();
    }
}
