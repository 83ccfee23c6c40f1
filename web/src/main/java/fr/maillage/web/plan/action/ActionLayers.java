package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.overview.OverviewService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.map.LayerFigure;
import fr.maillage.web.map.LayerSource;
import fr.maillage.web.map.MapLayer;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.list.ListReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of actions that are kept or take place in territories, as a layer of the map, with their list's filters. */
@ApplicationScoped
public class ActionLayers implements LayerSource {

    static final String CODE = "plan-actions";

    private static final String WORDS = "q";
    private static final String TERRITORY = "territory";

    @Inject
    private OverviewService overview;

    @Inject
    private ActionList list;

    @Inject
    private ListReading lists;

    @Inject
    private Texts texts;

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public String label() {
        return "plan.map.layers";
    }

    @Override
    public List<MapLayer> layers() {
        String query = ActionViews.query(ActionLayers::parameter, TERRITORY);
        return List.of(new MapLayer(
                CODE,
                texts.of("plan.map.layer"),
                texts.of("plan.map.unit"),
                texts.of("plan.map.origin"),
                texts.of("plan.map.missing"),
                "/plan/action/list.xhtml?" + (query.isEmpty() ? "" : query + "&") + TERRITORY + "=",
                0));
    }

    @Override
    public Map<Long, LayerFigure> figures(String code, Collection<TerritoryView> territories) {
        ActionFilter filter = ActionFilter.of(
                lists.asked(list, Asked.byPage(name -> TERRITORY.equals(name) ? null : parameter(name))));
        Map<Long, Long> counts = overview.counts(
                filter, territories.stream().map(TerritoryView::id).toList());
        Map<Long, LayerFigure> figures = new HashMap<>();
        territories.forEach(t ->
                figures.put(t.id(), new LayerFigure(BigDecimal.valueOf(counts.getOrDefault(t.id(), 0L)), "")));
        return figures;
    }

    /** The words of the map's own search mean places. */
    private static String parameter(String name) {
        return WORDS.equals(name)
                ? null
                : FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(name);
    }
}
