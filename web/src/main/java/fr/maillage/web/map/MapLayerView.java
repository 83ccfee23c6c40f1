package fr.maillage.web.map;

import fr.maillage.indicator.IndicatorService;
import fr.maillage.indicator.ValueClasses;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.territory.CentreService;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.place.PlaceParameters;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.list.RememberedTerritory;
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
    private RememberedTerritory here;

    @Inject
    private CentreService centres;

    @Inject
    private VocabularyService vocabularies;

    private TerritoryView within;
    private TerritoryKind level;
    private List<Group> groups = List.of();
    private MapLayer chosen;
    private List<Row> rows = List.of();
    private ValueClasses classes = new ValueClasses(List.of());
    private boolean tooMany;
    private PlaceFilter filter;
    private boolean filtered;

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
        filter = PlaceParameters.filter(Asked.byPage(), vocabularies.all());
        String measured = filter.narrows() ? IndicatorLayers.PLACES : IndicatorLayers.FRESHNESS;
        String unasked = indicators.latestDate().isPresent() ? measured : "";
        String code = request.getOrDefault("layer", unasked);
        level = TerritoryKind.of(request.get("level")).filter(LEVELS::contains).orElse(TerritoryKind.COMMUNE);
        within = territories.byCode(request.get("territory")).map(this::frame).orElseGet(here::getTerritory);
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

    /** A QPV or IRIS among communes is shown by its own one. */
    private TerritoryView frame(TerritoryView asked) {
        boolean part = asked.kind() == TerritoryKind.QPV || asked.kind() == TerritoryKind.IRIS;
        return part && asked.kind() != level
                ? centres.communes(asked).stream().findFirst().orElseGet(here::getTerritory)
                : asked;
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
        Optional<Map<Long, LayerFigure>> fitting =
                filter.narrows() ? source().figures(chosen.code(), inside, level, filter) : Optional.empty();
        filtered = fitting.isPresent();
        Map<Long, LayerFigure> figures = fitting.orElseGet(() -> source().figures(chosen.code(), inside));
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

    /** Says whether the figures are those of the places that the filters leave, as of today. */
    public boolean isFiltered() {
        return filtered;
    }

    /** Says whether the filters leave out places that the figures count. */
    public boolean isUnfiltered() {
        return filter.narrows() && !filtered;
    }

    /** Tells if a layer is asked for. */
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

    /** Counts the territories without a figure. */
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
