package fr.maillage.web.map;

import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.need.NeedWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures by others of the needs of territories, as layers of the map. */
@ApplicationScoped
public class NeedLayers implements LayerSource {

    @Inject
    private NeedService needs;

    @Inject
    private NeedWords words;

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public String label() {
        return "map.layer.needs";
    }

    @Override
    public List<MapLayer> layers() {
        return needs.indicators().stream().map(this::layer).toList();
    }

    private MapLayer layer(NeedIndicator indicator) {
        return new MapLayer(
                NeedWords.LAYER + indicator.code(),
                words.name(indicator),
                words.unit(indicator),
                words.origin(indicator),
                words.unknown(),
                "/territory/detail.xhtml?code=",
                indicator.unit().decimals());
    }

    @Override
    public Map<Long, LayerFigure> figures(String code, Collection<TerritoryView> territories) {
        NeedIndicator indicator = needs.indicator(code.substring(NeedWords.LAYER.length()));
        Map<Long, BigDecimal> values = needs.values(
                indicator.code(), territories.stream().map(TerritoryView::id).toList());
        Map<Long, LayerFigure> figures = new HashMap<>();
        territories.forEach(t -> {
            BigDecimal value = indicator.shown(values.get(t.id()));
            figures.put(t.id(), new LayerFigure(value, value == null ? words.unknown() : ""));
        });
        return figures;
    }
}
