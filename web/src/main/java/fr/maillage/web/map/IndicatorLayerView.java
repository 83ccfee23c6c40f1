package fr.maillage.web.map;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.indicator.ValueClasses;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An indicator under the places: the territories of one kind, coloured by the class of their figure. */
@Named
@RequestScoped
public class IndicatorLayerView {

    private static final int CLASSES = 5;

    /** What one sees without asking, once it was measured: where the records are up to date. */
    private static final String FRESHNESS = "place-fresh-share";

    private static final List<TerritoryKind> LEVELS =
            List.of(TerritoryKind.COMMUNE, TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.QPV);

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    @Inject
    private CallerTerritories own;

    private TerritoryView within;
    private TerritoryKind level;
    private IndicatorDefinition definition;
    private List<Row> rows = List.of();
    private ValueClasses classes = new ValueClasses(List.of());
    private boolean tooMany;

    /**
     * A territory with its figure.
     *
     * @param reading null where the last snapshot does not cover it
     * @param figure as it is shown; null where there is none
     * @param band the number of its class, from 1; 0 where there is no figure
     */
    public record Row(TerritoryView territory, IndicatorReading reading, BigDecimal figure, int band) {}

    @PostConstruct
    void init() {
        Map<String, String> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String unasked = indicators.latestDate().isPresent() ? FRESHNESS : "";
        String code = request.getOrDefault("layer", unasked);
        level = TerritoryKind.of(request.get("level")).filter(LEVELS::contains).orElse(TerritoryKind.COMMUNE);
        within = territories
                .byCode(request.get("territory"))
                .filter(t -> t.kind() != TerritoryKind.COMMUNE && t.kind() != TerritoryKind.QPV)
                .orElseGet(own::own);
        // An indicator that there is not counts as not asked for; none at all may be asked for.
        definition = named(code)
                .or(() -> code.isBlank() ? Optional.empty() : named(unasked))
                .orElse(null);
        if (definition != null) {
            read(definition.code());
        }
    }

    private Optional<IndicatorDefinition> named(String code) {
        return indicators.definitions().stream()
                .filter(d -> d.code().equals(code))
                .findFirst();
    }

    private void read(String code) {
        List<TerritoryView> inside = territories.within(within.id(), level);
        tooMany = inside.size() > OutlineService.MOST;
        if (tooMany) {
            return;
        }
        Map<Long, IndicatorReading> readings = indicators.readingsFor(
                code, inside.stream().map(TerritoryView::id).toList());
        classes = ValueClasses.quantiles(
                inside.stream()
                        .map(t -> figure(readings.get(t.id())))
                        .filter(Objects::nonNull)
                        .toList(),
                CLASSES);
        rows = inside.stream()
                .map(t -> {
                    IndicatorReading reading = readings.get(t.id());
                    return new Row(t, reading, figure(reading), classes.of(figure(reading)));
                })
                .toList();
    }

    /** Classes are made of the figures as they are shown, so that the legend and the table agree. */
    private BigDecimal figure(IndicatorReading reading) {
        return reading == null || reading.value() == null
                ? null
                : reading.value().setScale(definition.decimals(), RoundingMode.HALF_UP);
    }

    /** Whether an indicator is asked for. */
    public boolean isActive() {
        return definition != null;
    }

    public boolean isTooMany() {
        return tooMany;
    }

    /** The indicators to choose from. */
    public List<IndicatorDefinition> getIndicators() {
        return indicators.definitions();
    }

    public List<TerritoryKind> getLevels() {
        return LEVELS;
    }

    public TerritoryKind getLevel() {
        return level;
    }

    /** Inside which territory the layer is. */
    public TerritoryView getWithin() {
        return within;
    }

    /** The indicator; null while none is asked for. */
    public IndicatorDefinition getDefinition() {
        return definition;
    }

    /** The code of the indicator; empty while none is asked for. */
    public String getCode() {
        return definition == null ? "" : definition.code();
    }

    /** One row per territory, by name. */
    public List<Row> getRows() {
        return rows;
    }

    /** The classes, lowest first; at most five, each with about as many territories. */
    public List<ValueClasses.Band> getBands() {
        return classes.bands();
    }

    /** How many territories have no figure. */
    public long getMissing() {
        return rows.stream().filter(r -> r.band() == 0).count();
    }

    /** Where the shapes are; empty when none is to be drawn. */
    public String getShapesHref() {
        return definition == null || tooMany
                ? ""
                : "/api/v1/territories.geojson?kind=" + level + "&within="
                        + URLEncoder.encode(within.code(), StandardCharsets.UTF_8);
    }
}
