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
        caller.require(Permission.READ);
        List<Line> proposed = lines.of(scenario);
        Coverage before = coverage.of(query);
        List<HelpSite> sites =
                new ScenarioSites(proposed, assignments.held(before.day()), centres(proposed)).after(before.sites());
        Coverage after = before.with(sites);
        return new ScenarioCoverage(
                before,
                after,
                communes(before.territory()).stream()
                        .map(commune -> CommuneHours.of(commune, before.sites(), sites))
                        .filter(hours ->
                                hours.before().signum() > 0 || hours.after().signum() > 0)
                        .toList());
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
