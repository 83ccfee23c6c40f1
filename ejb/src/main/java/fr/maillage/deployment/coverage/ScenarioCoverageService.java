package fr.maillage.deployment.coverage;

import fr.maillage.deployment.persistence.AssignmentRepository;
import fr.maillage.deployment.scenario.Line;
import fr.maillage.deployment.scenario.LineField;
import fr.maillage.deployment.scenario.ScenarioLineService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.territory.CentreService;
import fr.maillage.territory.TerritoryCentre;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who has help within reach after a scenario. Reading takes READ. */
@Stateless
public class ScenarioCoverageService {

    @Inject
    private CoverageService coverage;

    @Inject
    private ScenarioLineService lines;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private TerritoryService territories;

    @Inject
    private CentreService centres;

    @Inject
    private Caller caller;

    /**
     * The coverage before and after a scenario.
     *
     * @throws Problem as {@link CoverageService#of}; NOT_FOUND for an unknown scenario
     */
    public ScenarioCoverage of(CoverageQuery query, UUID scenario) {
        return of(query, List.of(scenario)).get(0);
    }

    /**
     * The coverage before and after each of some scenarios, all beside the same day before.
     *
     * @throws Problem as {@link #of(CoverageQuery, UUID)}
     */
    public List<ScenarioCoverage> of(CoverageQuery query, List<UUID> scenarios) {
        caller.require(Permission.READ);
        Coverage before = coverage.of(query);
        Map<String, List<String>> held = assignments.held(before.day());
        List<TerritoryView> communes = communes(before.territory());
        return scenarios.stream()
                .map(lines::of)
                .map(proposed -> after(
                        before, new ScenarioSites(proposed, held, centres(proposed)).after(before.sites()), communes))
                .toList();
    }

    private static ScenarioCoverage after(Coverage before, List<HelpSite> sites, List<TerritoryView> communes) {
        return new ScenarioCoverage(
                before,
                before.with(sites),
                communes.stream()
                        .map(commune -> CommuneHours.of(commune, before.sites(), sites))
                        .filter(hours ->
                                hours.before().signum() > 0 || hours.after().signum() > 0)
                        .toList(),
                PermanenceChange.between(before.sites(), sites));
    }

    private Map<String, TerritoryCentre> centres(List<Line> proposed) {
        List<TerritoryView> communes = proposed.stream()
                .map(line -> line.values().text(LineField.TO))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> territories.byCode(code).stream())
                .toList();
        Map<Long, TerritoryCentre> known = centres.of(communes);
        Map<String, TerritoryCentre> found = new HashMap<>();
        communes.stream()
                .filter(commune -> known.containsKey(commune.id()))
                .forEach(commune -> found.put(commune.code(), known.get(commune.id())));
        return found;
    }

    private List<TerritoryView> communes(String code) {
        TerritoryView territory = territories.required(code);
        List<TerritoryView> communes = new ArrayList<>(territories.within(territory.id(), TerritoryKind.COMMUNE));
        if (communes.isEmpty() && territory.kind() == TerritoryKind.COMMUNE) {
            communes.add(territory);
        }
        return communes;
    }
}
