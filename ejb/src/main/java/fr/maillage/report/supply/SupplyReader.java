package fr.maillage.report.supply;

import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceFreshness;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the figures once for all sections of a report. */
@ApplicationScoped
class SupplyReader {

    @Inject
    private IndicatorService indicators;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceFreshness thresholds;

    SupplyFigures figures(ReportContext context) {
        return context.once(SupplyFigures.class, () -> read(context));
    }

    private SupplyFigures read(ReportContext context) {
        return new SupplyFigures(
                indicators.definitions(),
                indicators.readings(context.territory().id()).stream()
                        .collect(Collectors.toMap(IndicatorReading::indicator, Function.identity())),
                indicators.dimensionLabels(
                        SupplyFigures.BY_SERVICE, context.texts().locale()),
                freshness(context.territory().code()),
                thresholds.thresholds());
    }

    private Map<Freshness, Long> freshness(String territory) {
        Map<Freshness, Long> counts = new EnumMap<>(Freshness.class);
        for (Freshness freshness : Freshness.values()) {
            counts.put(freshness, places.count(new PlaceFilter(territory, null, null, freshness, null, false, false)));
        }
        return counts;
    }
}
