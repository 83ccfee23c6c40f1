package fr.maillage.web.deployment.scenario;

import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.PermanenceChange;
import fr.maillage.deployment.coverage.ScenarioCoverage;
import fr.maillage.deployment.scenario.ScenarioSummary;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how near help is in each commune and QPV before and after scenarios, and which permanences they take away, move or open. */
@Named
@RequestScoped
public class ScenarioPlacesView {

    private static final String LABEL = "deployment.scenario.places.";

    @Inject
    private ScenarioReachView reach;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts text;

    private final Map<String, String> communes = new HashMap<>();

    /** Communes and QPV that are somewhere, QPV first, each with what its position stands on. */
    public List<ReachRow> places(List<ScenarioSummary> scenarios) {
        List<ScenarioCoverage> all = reach.planned(scenarios);
        List<Map<String, CoverageItem>> after = all.stream()
                .map(planned -> planned.after().items().stream()
                        .collect(Collectors.toMap(item -> item.point().territory(), Function.identity(), (a, b) -> a)))
                .toList();
        return all.get(0).before().items().stream()
                .filter(item ->
                        item.point().kind() == DemandKind.QPV || item.point().kind() == DemandKind.COMMUNE)
                .filter(item -> item.point().located())
                .map(item -> new ReachRow(
                        label(item),
                        near(item),
                        after.stream()
                                .map(items -> near(items.get(item.point().territory())))
                                .toList()))
                .toList();
    }

    /** Tells how many QPV are nowhere, in a sentence; empty for none. */
    public String unlocated(List<ScenarioSummary> scenarios) {
        return reach.planned(scenarios).get(0).before().totals().stream()
                .filter(total -> total.kind() == DemandKind.QPV && total.unlocated() > 0)
                .findFirst()
                .map(total -> text.of("deployment.coverage.unlocated.quarters", total.unlocated(), total.points()))
                .orElse("");
    }

    private String label(CoverageItem item) {
        String basis =
                text.of("deployment.coverage.basis." + item.point().basis().code());
        return item.point().kind() == DemandKind.QPV
                ? text.of(LABEL + "quarter", item.point().name(), basis)
                : text.of(LABEL + "commune", item.point().name(), basis);
    }

    private String near(CoverageItem item) {
        if (item.nearestMetres() == null) {
            return text.of(LABEL + "none");
        }
        return text.of(LABEL + (item.covered() ? "within" : "beyond"), text.number(item.nearestMetres()));
    }

    /** Tells what becomes of permanences in a scenario, a sentence each. */
    public List<String> permanences(List<ScenarioSummary> scenarios, ScenarioSummary scenario) {
        List<String> told = new ArrayList<>();
        for (PermanenceChange change :
                reach.planned(scenarios).get(scenarios.indexOf(scenario)).permanences()) {
            told.add(text.of(
                    LABEL + change.kind().code(),
                    change.code(),
                    Objects.requireNonNullElse(change.name(), ""),
                    commune(change.from()),
                    commune(change.to())));
        }
        return told;
    }

    private String commune(String code) {
        return Stream.ofNullable(code)
                .map(known -> communes.computeIfAbsent(
                        known,
                        c -> territories.byCode(c).map(TerritoryView::name).orElse(c)))
                .findFirst()
                .orElse("");
    }
}
