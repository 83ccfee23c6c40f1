package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One indicator: what it is, how it went, and how the parts of a territory compare. */
@Named
@RequestScoped
public class IndicatorDetailView {

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryChoice choice;

    @Inject
    private IndicatorTrend trend;

    @Inject
    private PartsComparison parts;

    private ListState state;
    private TerritoryView territory;
    private IndicatorDefinition definition;
    private IndicatorReading latest;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void load() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = ListState.ofRequest("name");
        definition = asked.containsKey("id")
                ? named(asked.get("id"))
                : indicators.definition(asked.getOrDefault("indicator", ""));
        territory = choice.chosen(asked.get("territory"));
        from = Asked.byPage().day("from");
        to = Asked.byPage().day("to");
        latest = indicators
                .readingsFor(definition.code(), List.of(territory.id()))
                .get(territory.id());
        trend.show(definition, territory, from, to);
        parts.show(territory, List.of(definition), asked.get("parts"), state);
    }

    /** The one that another record names. */
    private IndicatorDefinition named(String id) {
        return indicators.definitions().stream()
                .filter(d -> d.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(IndicatorDefinition.KIND, id));
    }

    public IndicatorDefinition getDefinition() {
        return definition;
    }

    public TerritoryView getTerritory() {
        return territory;
    }

    public Map<TerritoryKind, List<TerritoryView>> getChoices() {
        return choice.offered(territory);
    }

    /** The comparison has this indicator alone. */
    public List<IndicatorDefinition> getColumns() {
        return List.of(definition);
    }

    /** The latest reading; null before the first snapshot. */
    public IndicatorReading getLatest() {
        return latest;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Says whether the course tells more than the latest figure. */
    public boolean isTold() {
        return trend.isSeveral()
                || trend.getLatestFirst().stream()
                        .anyMatch(reading -> !reading.date().equals(latest.date()));
    }

    public IndicatorTrend getTrend() {
        return trend;
    }

    /** The parts of the territory beside each other. */
    public PartsComparison getParts() {
        return parts;
    }

    public ListState getState() {
        return state;
    }
}
