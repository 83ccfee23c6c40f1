package fr.maillage.deployment.scenario;

import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.persistence.LineRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sums of scenarios. Reading takes READ. */
@Stateless
public class ScenarioSummaryService {

    /** So many scenarios stand side by side. */
    public static final int MOST = 4;

    @Inject
    private ScenarioList list;

    @Inject
    private LineRepository lines;

    @Inject
    private DeploymentService deployment;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Sums the scenarios that concern a territory, those that were submitted last first; in three statements.
     *
     * @param before its posts on a day
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<ScenarioSummary> concerning(Deployment before) {
        caller.require(Permission.READ);
        long territory = territories.required(before.territory()).id();
        List<ScenarioView> scenarios = list.concerning(territory, before.day());
        Map<Long, List<Line>> of = lines.inside(keys(scenarios), territory, before.day()).stream()
                .collect(Collectors.groupingBy(Line::scenario));
        return scenarios.stream()
                .map(scenario -> new ScenarioSummary(scenario, before, of.getOrDefault(scenario.key(), List.of())))
                .toList();
    }

    /**
     * Sums some scenarios, each on its own territory, in the order that is asked for.
     *
     * @param ids at least one, at most {@value #MOST}
     * @param at null for today
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown one; INVALID for none or too many
     */
    public List<ScenarioSummary> of(Collection<UUID> ids, LocalDate at) {
        caller.require(Permission.READ);
        if (ids.isEmpty()) {
            throw Problem.invalid("id", "deployment-scenario-none", null);
        }
        if (ids.size() > MOST) {
            throw Problem.invalid("id", "deployment-scenario-many", "" + ids.size(), "" + MOST);
        }
        List<ScenarioView> scenarios = new ArrayList<>();
        for (UUID id : ids) {
            scenarios.add(
                    list.byUuid(id).orElseThrow(() -> Problem.notFound("deployment.scenario", String.valueOf(id))));
        }
        Map<Long, List<Line>> of = lines.of(keys(scenarios)).stream().collect(Collectors.groupingBy(Line::scenario));
        Map<String, Deployment> before = scenarios.stream()
                .map(ScenarioView::territory)
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> deployment.of(code, at)));
        return scenarios.stream()
                .map(scenario -> new ScenarioSummary(
                        scenario, before.get(scenario.territory()), of.getOrDefault(scenario.key(), List.of())))
                .toList();
    }

    private static List<Long> keys(List<ScenarioView> scenarios) {
        return scenarios.stream().map(ScenarioView::key).toList();
    }
}
