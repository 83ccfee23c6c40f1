package fr.maillage.web.map;

import fr.maillage.indicator.IndicatorService;
import fr.maillage.indicator.ValueClasses;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A layer under the places: the territories of one kind, coloured by the class of their figure. */
@Named
@RequestScoped
public class MapLayerView {

    private static final int CLASSES = 5;

    /** What one sees without asking, once it was measured: where the records are up to date. */
    private static final String FRESHNESS = "place-fresh-share";

    private static final List<TerritoryKind> LEVELS = List.of(
            TerritoryKind.COMMUNE, TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.QPV, TerritoryKind.IRIS);

    @Inject
    private IndicatorService indicators;

    @Inject
    @Any
    private Instance<LayerSource> sources;

    @Inject
    private TerritoryService territories;

    @Inject
    private CallerTerritories own;

    private TerritoryView within;
    private TerritoryKind level;
    private List<Group> groups = List.of();
    private MapLayer chosen;
    private List<Row> rows = List.of();
    private ValueClasses classes = new ValueClasses(List.of());
    private boolean tooMany;

    /**
     * Layers of one source.
     *
     * @param label the key of what they are together
     */
    public record Group(String label, List<MapLayer> layers) {}

    /**
     * A territory with its figure.
     *
     * @param figure as it is shown; null where there is none
     * @param why there is none; empty where there is one
     * @param band the number of its class, from 1; 0 where there is no figure
     */
    public record Row(TerritoryView territory, BigDecimal figure, String why, int band) {}

    @PostConstruct
    void init() {
        Map<String, String> request =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String unasked = indicators.latestDate().isPresent() ? FRESHNESS : "";
        String code = request.getOrDefault("layer", unasked);
        level = TerritoryKind.of(request.get("level")).filter(LEVELS::contains).orElse(TerritoryKind.COMMUNE);
        within = territories
                .byCode(request.get("territory"))
                .filter(t -> t.kind() != TerritoryKind.COMMUNE
                        && t.kind() != TerritoryKind.QPV
                        && t.kind() != TerritoryKind.IRIS)
                .orElseGet(own::own);
        groups = sources.stream()
                .sorted(Comparator.comparingInt(LayerSource::rank))
                .map(source -> new Group(source.label(), source.layers()))
                .filter(group -> !group.layers().isEmpty())
                .toList();
        // A layer that there is not counts as not asked for; none at all may be asked for.
        chosen = named(code)
                .or(() -> code.isBlank() ? Optional.empty() : named(unasked))
                .orElse(null);
        if (chosen != null) {
            read();
        }
    }

    private Optional<MapLayer> named(String code) {
        return groups.stream()
                .flatMap(group -> group.layers().stream())
                .filter(layer -> layer.code().equals(code))
                .findFirst();
    }

    private LayerSource source() {
        return sources.stream()
                .filter(source -> source.layers().contains(chosen))
                .findFirst()
                .orElseThrow();
    }

    private void read() {
        List<TerritoryView> inside = territories.within(within.id(), level);
        tooMany = inside.size() > OutlineService.MOST;
        if (tooMany) {
            return;
        }
        Map<Long, LayerFigure> figures = source().figures(chosen.code(), inside);
        classes = ValueClasses.quantiles(
                figures.values().stream()
                        .map(LayerFigure::value)
                        .filter(Objects::nonNull)
                        .toList(),
                CLASSES);
        rows = inside.stream()
                .map(t -> {
                    LayerFigure figure = figures.get(t.id());
                    return new Row(t, figure.value(), figure.why(), classes.of(figure.value()));
                })
                .toList();
    }

    /** Whether a layer is asked for. */
    public boolean isActive() {
        return chosen != null;
    }

    public boolean isTooMany() {
        return tooMany;
    }

    /** The layers to choose from. */
    public List<Group> getGroups() {
        return groups;
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

    /** The layer; null while none is asked for. */
    public MapLayer getChosen() {
        return chosen;
    }

    /** The code of the layer; empty while none is asked for. */
    public String getCode() {
        return chosen == null ? "" : chosen.code();
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
        return chosen == null || tooMany
                ? ""
                : "/api/v1/territories.geojson?kind=" + level + "&within="
                        + URLEncoder.encode(within.code(), StandardCharsets.UTF_8);
    }
}
