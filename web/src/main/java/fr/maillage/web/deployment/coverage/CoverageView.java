package fr.maillage.web.deployment.coverage;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageChange;
import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.coverage.CoverageTotal;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.DemandService;
import fr.maillage.deployment.coverage.ScenarioCoverage;
import fr.maillage.deployment.coverage.ScenarioCoverageService;
import fr.maillage.deployment.scenario.ScenarioList;
import fr.maillage.deployment.scenario.ScenarioView;
import fr.maillage.need.NeedIndicator;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.setting.Settings;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who has help within reach, on a map and in a table, and who gains or loses. */
@Named
@RequestScoped
public class CoverageView {

    private static final String ADDRESS = "/api/v1/coverage";

    /** More than anybody looks through in a list of choices. */
    private static final int SCENARIOS = 50;

    @Inject
    private CoverageService coverage;

    @Inject
    private ScenarioCoverageService scenarios;

    @Inject
    private ScenarioList proposals;

    @Inject
    private DemandService demand;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Texts texts;

    private ListState state;
    private CoverageQuery query;
    private UUID scenario;
    private ScenarioCoverage planned;
    private LocalDate against;
    private Coverage found;
    private CoverageChange change;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        Asked asked = Asked.byPage();
        query = CoverageParameters.query(asked);
        against = asked.day("against");
        scenario = asked.choice("scenario", CoverageView::identifier);
        if (scenario != null) {
            planned = scenarios.of(query, scenario);
            found = planned.after();
            change = planned.change();
            return;
        }
        found = coverage.of(query);
        if (against != null) {
            change = CoverageChange.between(coverage.of(query.on(against)), found);
        } else if (!query.without().isEmpty()) {
            change = CoverageChange.between(coverage.of(query.without(Set.of())), found);
        }
    }

    /** The territories of the filter. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(query.territory());
    }

    /** The needs by which people can count. */
    public List<NeedIndicator> getNeeds() {
        return demand.needs();
    }

    /** The newest scenarios, to look at what each would change. */
    public List<ScenarioView> getScenarios() {
        return proposals
                .page(ListRequest.ALL, new PageRequest(0, SCENARIOS, "title", true))
                .items();
    }

    /** The identifier of the scenario, as the address writes it; empty for none. */
    public String getScenario() {
        return scenario == null ? "" : scenario.toString();
    }

    /** Before and after the scenario; null where none is asked for. */
    public ScenarioCoverage getPlanned() {
        return planned;
    }

    private static Optional<UUID> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Lists the kinds of points that can stand for the people. */
    public DemandKind[] getKinds() {
        return DemandKind.values();
    }

    public CoverageQuery getQuery() {
        return query;
    }

    public Coverage getFound() {
        return found;
    }

    /** Gives the total of the priority neighbourhoods that count here, with what is missing; all zero where none does. */
    public CoverageTotal getQuarters() {
        return found.totals().stream()
                .filter(total -> total.kind() == DemandKind.QPV)
                .findFirst()
                .orElseGet(() ->
                        new CoverageTotal(DemandKind.QPV, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, Map.of()));
    }

    /** Tells what the figure of a kind of point stands on, a sentence for each. */
    public List<String> bases(CoverageTotal total) {
        return total.bases().entrySet().stream()
                .map(basis ->
                        texts.of("deployment.coverage.basis." + basis.getKey().code() + ".many", basis.getValue()))
                .toList();
    }

    /** The code of what stands for the people; empty where nobody chose. */
    public String getKind() {
        return query.kinds().stream().findFirst().map(DemandKind::code).orElse("");
    }

    /** The permanences that are left out, as the address writes them. */
    public String getWithout() {
        return String.join(", ", query.without().stream().sorted().toList());
    }

    /** The day that is compared with, as the address writes it; empty for none. */
    public String getAgainst() {
        return against == null ? "" : against.toString();
    }

    /** Who gains and who loses; null where nothing is compared. */
    public CoverageChange getChange() {
        return change;
    }

    /** The points of this page of the table. */
    public Page<CoverageItem> getPage() {
        PageRequest asked = state.request();
        List<CoverageItem> items = found.items();
        int from = (int) Math.min(items.size(), (long) asked.page() * asked.size());
        return new Page<>(items.subList(from, Math.min(items.size(), from + asked.size())), items.size(), asked);
    }

    public ListState getState() {
        return state;
    }

    /** Where the map reads what it draws. */
    public String getDataHref() {
        return state.exportHref(ADDRESS);
    }

    /** Where the map reads the communes. */
    public String getGroundHref() {
        return "/api/v1/territories.geojson?kind=COMMUNE&within="
                + URLEncoder.encode(found.territory(), StandardCharsets.UTF_8);
    }

    /** The address of the background's tiles; empty when there is none. */
    public String getTiles() {
        return settings.tilesUrl().orElse("");
    }
}
