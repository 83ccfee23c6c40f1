package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private ListState state;
    private TerritoryView territory;
    private IndicatorDefinition definition;
    private IndicatorReading latest;
    private LocalDate from;
    private LocalDate to;
    private List<TerritoryKind> partKinds;
    private TerritoryKind partKind;
    private Comparison comparison;
    private Page<Comparison.Row> rows;

    @PostConstruct
    void load() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = ListState.ofRequest("name");
        definition = indicators.definition(asked.getOrDefault("indicator", ""));
        territory = choice.chosen(asked.get("territory"));
        from = day(asked.get("from"));
        to = day(asked.get("to"));
        latest = indicators
                .readingsFor(definition.code(), List.of(territory.id()))
                .get(territory.id());
        trend.show(definition, territory, from, to);
        compare(asked.get("parts"));
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

    public IndicatorTrend getTrend() {
        return trend;
    }

    public List<TerritoryKind> getPartKinds() {
        return partKinds;
    }

    public TerritoryKind getPartKind() {
        return partKind;
    }

    public Page<Comparison.Row> getRows() {
        return rows;
    }

    /** The sentences of the notes under the comparison, the first note first. */
    public List<String> getNotes() {
        return comparison.reasons().stream()
                .map(reason -> IndicatorReasons.text(reason, IndicatorFigures.locale()))
                .toList();
    }

    public ListState getState() {
        return state;
    }

    private void compare(String askedParts) {
        partKinds = choice.partKinds(territory);
        partKind = TerritoryChoice.partKind(askedParts, partKinds);
        List<TerritoryView> parts = choice.parts(territory, partKind);
        comparison = new Comparison(
                List.of(definition),
                parts,
                indicators.readings(parts.stream().map(TerritoryView::id).toList()));
        PageRequest request = state.request();
        List<Comparison.Row> sorted = comparison.sorted(request.sort(), request.ascending(), IndicatorFigures.locale());
        rows = new Page<>(Comparison.page(sorted, request), comparison.size(), request);
    }

    /** A day of the address; nonsense counts as absent, as in lists. */
    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
