package fr.maillage.web.map;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceOverview.Tally;
import fr.maillage.place.search.PlaceOverviewService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures that the product counts itself, as layers of the map. */
@ApplicationScoped
public class IndicatorLayers implements LayerSource {

    /** The layer that one sees without asking, once it was measured: records that are up to date. */
    static final String FRESHNESS = "place-fresh-share";

    /** The number of places. */
    static final String PLACES = "place-count";

    @Inject
    private IndicatorService indicators;

    @Inject
    private PlaceOverviewService places;

    @Inject
    private Texts texts;

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public String label() {
        return "map.layer.indicators";
    }

    @Override
    public List<MapLayer> layers() {
        return indicators.definitions().stream().map(this::layer).toList();
    }

    private MapLayer layer(IndicatorDefinition definition) {
        IndicatorDefinition.Words words = definition.words(Messages.currentLocale());
        return new MapLayer(
                definition.code(),
                words.name(),
                words.unit(),
                "",
                texts.of("map.layer.missing"),
                "/indicator/list.xhtml?family=" + definition.family() + "&territory=",
                definition.decimals());
    }

    @Override
    public Map<Long, LayerFigure> figures(String code, Collection<TerritoryView> territories) {
        int decimals = indicators.definition(code).decimals();
        Map<Long, IndicatorReading> readings = indicators.readingsFor(
                code, territories.stream().map(TerritoryView::id).toList());
        Map<Long, LayerFigure> figures = new HashMap<>();
        territories.forEach(t -> figures.put(t.id(), figure(readings.get(t.id()), decimals)));
        return figures;
    }

    /** The number of places, and the share of them whose record is up to date, are told of any of them. */
    @Override
    public Optional<Map<Long, LayerFigure>> figures(
            String code, Collection<TerritoryView> territories, TerritoryKind kind, PlaceFilter filter) {
        if (kind == TerritoryKind.IRIS || !(PLACES.equals(code) || FRESHNESS.equals(code))) {
            return Optional.empty();
        }
        int decimals = indicators.definition(code).decimals();
        Map<Long, Tally> tallies = places.tallies(filter, kind);
        Map<Long, LayerFigure> figures = new HashMap<>();
        territories.forEach(t -> figures.put(t.id(), figure(PLACES.equals(code), tallies.get(t.id()), decimals)));
        return Optional.of(figures);
    }

    private LayerFigure figure(boolean counted, Tally tally, int decimals) {
        if (counted) {
            return new LayerFigure(BigDecimal.valueOf(tally == null ? 0 : tally.places()), "");
        }
        return tally == null
                ? new LayerFigure(null, texts.of("map.layer.no-place"))
                : new LayerFigure(
                        BigDecimal.valueOf(100 * tally.upToDate())
                                .divide(BigDecimal.valueOf(tally.places()), decimals, RoundingMode.HALF_UP),
                        "");
    }

    /** Classes are made of the figures as they are shown, so that the legend and the table agree. */
    private LayerFigure figure(IndicatorReading reading, int decimals) {
        if (reading == null) {
            return new LayerFigure(null, texts.of("map.layer.not-covered"));
        }
        BigDecimal value = reading.value();
        return value == null
                ? new LayerFigure(null, IndicatorReasons.text(reading.reason(), Messages.currentLocale()))
                : new LayerFigure(value.setScale(decimals, RoundingMode.HALF_UP), "");
    }
}
