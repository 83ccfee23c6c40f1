package fr.maillage.report;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.territory.OutlineService;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryShape;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures that sections of indicators read: once for all families. */
@ApplicationScoped
public class FiguresReader {

    /** So many snapshots stand side by side. */
    static final int SNAPSHOTS = 5;

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    @Inject
    private OutlineService outlines;

    /**
     * The indicators of a territory.
     *
     * @param definitions in their order
     * @param readings those of the last snapshots by indicator, the oldest first; one without any is absent
     */
    record Told(List<IndicatorDefinition> definitions, Map<String, List<IndicatorReading>> readings) {}

    /**
     * An indicator in each commune of a territory.
     *
     * @param readings by the commune's key
     */
    record Towns(
            List<TerritoryView> towns,
            Map<Long, IndicatorReading> readings,
            List<TerritoryShape> shapes,
            List<TerritoryShape> around) {}

    Told told(ReportContext context) {
        return context.once(
                Told.class,
                () -> new Told(
                        indicators.definitions(),
                        indicators.lately(context.territory().id(), context.snapshot(), SNAPSHOTS).stream()
                                .collect(Collectors.groupingBy(IndicatorReading::indicator))));
    }

    /** An indicator in the communes of a territory; of as many as can be read at once. */
    Towns towns(ReportContext context, String indicator) {
        List<TerritoryView> towns = territories.within(context.territory().id(), TerritoryKind.COMMUNE).stream()
                .limit(IndicatorService.MAX_TERRITORIES)
                .toList();
        List<TerritoryShape> shapes = outlines.shapes(context.territory().code(), TerritoryKind.COMMUNE);
        return new Towns(
                towns,
                indicators.readingsFor(
                        indicator, towns.stream().map(TerritoryView::id).toList()),
                shapes,
                outlines.around(shapes));
    }
}
