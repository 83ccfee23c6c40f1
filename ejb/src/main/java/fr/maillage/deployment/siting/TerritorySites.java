package fr.maillage.deployment.siting;

import fr.maillage.territory.AreaService;
import fr.maillage.territory.CentreService;
import fr.maillage.territory.TerritoryCentre;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A point for each territory of a kind, where one is known. */
abstract class TerritorySites implements SitingSites {

    private final SitingSource source;
    private final TerritoryKind kind;

    @EJB
    private TerritoryService territories;

    @EJB
    private CentreService centres;

    @EJB
    private AreaService areas;

    TerritorySites(SitingSource source, TerritoryKind kind) {
        this.source = source;
        this.kind = kind;
    }

    @Override
    public SitingSource source() {
        return source;
    }

    @Override
    public List<SitingSite> within(TerritoryView territory, String text, String service, LocalDate day) {
        List<TerritoryView> all =
                territory.kind() == kind ? List.of(territory) : territories.within(territory.id(), kind);
        Map<Long, TerritoryCentre> found = centres.of(all);
        List<TerritoryView> located =
                all.stream().filter(one -> found.containsKey(one.id())).toList();
        Map<Long, String> communes = communes(located, found);
        return located.stream()
                .map(one -> new SitingSite(
                        source.code(),
                        one.code(),
                        one.name(),
                        communes.get(one.id()),
                        found.get(one.id()).latitude(),
                        found.get(one.id()).longitude()))
                .toList();
    }

    /** The names of the communes in which territories lie, by their keys; where no outline tells, absent. */
    private Map<Long, String> communes(List<TerritoryView> all, Map<Long, TerritoryCentre> centres) {
        Map<Long, String> names = new HashMap<>();
        if (kind == TerritoryKind.COMMUNE) {
            all.forEach(commune -> names.put(commune.id(), commune.name()));
            return names;
        }
        AreaService.Locator locator = areas.communes();
        Map<Long, Long> within = new HashMap<>();
        all.forEach(one -> locator.at(
                        centres.get(one.id()).latitude(), centres.get(one.id()).longitude())
                .ifPresent(commune -> within.put(one.id(), commune)));
        Map<Long, TerritoryView> communes = territories.byIds(within.values());
        within.forEach((one, commune) -> names.put(one, communes.get(commune).name()));
        return names;
    }
}
