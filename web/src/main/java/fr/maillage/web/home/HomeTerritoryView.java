package fr.maillage.web.home;

import fr.maillage.identity.Permission;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.place.search.PlaceOverview;
import fr.maillage.place.search.PlaceOverviewService;
import fr.maillage.territory.CallerTerritories;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.list.RememberedTerritory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The territory that is remembered, at a glance. */
@Named
@RequestScoped
public class HomeTerritoryView {

    private static final String FRESH_SHARE = "place-fresh-share";

    @Inject
    private CallerTerritories own;

    @Inject
    private RememberedTerritory here;

    @Inject
    private TerritoryService territories;

    @Inject
    private PlaceOverviewService places;

    @Inject
    private OutlineService outlines;

    @Inject
    private IndicatorService indicators;

    private List<TerritoryView> choices;
    private TerritoryView territory;
    private PlaceOverview overview;
    private long communes;
    private SmallMap map;
    private SmallTrend trend;

    @PostConstruct
    void load() {
        if (!here.isKnown()) {
            return;
        }
        territory = here.getTerritory();
        choices = own.among(Permission.READ, territories.choices(territory.code()));
        overview = places.overview(territory.code());
        communes = territories.within(territory.id(), TerritoryKind.COMMUNE).size();
        map = SmallMap.of(outlines.shapes(territory.code(), TerritoryKind.COMMUNE), overview);
        List<IndicatorReading> series = indicators.series(FRESH_SHARE, territory.id(), null, null);
        trend = SmallTrend.of(
                series.stream().filter(IndicatorReading::computable).toList());
    }

    /** Tells if there is a territory of which she may read something. */
    public boolean isVisible() {
        return territory != null;
    }

    /** Tells if there is a place in it: her own figures then come before the committee's first steps. */
    public boolean isBegun() {
        return territory != null && overview.places() > 0;
    }

    public TerritoryView getTerritory() {
        return territory;
    }

    /** Those that she may read, to choose between; empty where she has one. */
    public List<TerritoryView> getChoices() {
        return choices.size() > 1 ? choices : List.of();
    }

    public PlaceOverview getOverview() {
        return overview;
    }

    /** The share of records that are up to date, between 0 and 1; null without any place. */
    public Double getFreshShare() {
        return overview.places() == 0 ? null : (double) overview.upToDate() / overview.places();
    }

    /** Counts the communes that lie in the territory. */
    public long getCommunes() {
        return communes;
    }

    /** Counts those of them that have no place. */
    public long getEmptyCommunes() {
        return Math.max(0, communes - overview.communes().size());
    }

    public SmallMap getMap() {
        return map;
    }

    public SmallTrend getTrend() {
        return trend;
    }
}
