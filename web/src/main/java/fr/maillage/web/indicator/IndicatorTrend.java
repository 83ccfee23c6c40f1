package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One indicator of a territory over time, and by its dimension: as charts and as tables. */
@RequestScoped
public class IndicatorTrend {

    /** A value of the indicator's dimension with its name. */
    public record Part(String label, BigDecimal value, BigDecimal denominator) {}

    @Inject
    private IndicatorService indicators;

    @Inject
    private Texts texts;

    private IndicatorDefinition definition;
    private List<IndicatorReading> series = List.of();

    /** Chooses the indicator asked for, or the first; the last year. */
    void show(Map<String, IndicatorDefinition> definitions, String asked, TerritoryView territory) {
        IndicatorDefinition first = definitions.values().iterator().next();
        show(definitions.getOrDefault(asked, first), territory, null, null);
    }

    /** Takes one indicator between two days; null for the last year. */
    void show(IndicatorDefinition chosen, TerritoryView territory, LocalDate from, LocalDate to) {
        definition = chosen;
        series = indicators.series(chosen.code(), territory.id(), from, to);
    }

    public IndicatorDefinition getDefinition() {
        return definition;
    }

    /** The readings, the latest first, as a table is read. */
    public List<IndicatorReading> getLatestFirst() {
        List<IndicatorReading> reversed = new ArrayList<>(series);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Says whether it tells more than a figure that stands on the page already. */
    public boolean isSeveral() {
        return series.size() > 1;
    }

    /** Tells if there is a line to draw. */
    public boolean isDrawable() {
        return series.stream().filter(IndicatorReading::computable).count() > 1;
    }

    public String getChart() {
        return IndicatorCharts.line(
                definition.words(IndicatorFigures.locale()).unit(),
                series.stream().map(r -> texts.date(r.date())).toList(),
                series.stream().map(this::shown).toList());
    }

    /** The values of a reading's dimension with their names, in the order of the reference list. */
    public List<Part> parts(IndicatorReading reading) {
        Map<String, String> labels = indicators.dimensionLabels(reading.indicator(), IndicatorFigures.locale());
        return reading.dimensions().stream()
                .map(d -> new Part(labels.getOrDefault(d.dimension(), d.dimension()), d.value(), d.denominator()))
                .toList();
    }

    /** The same as bars. */
    public String partsChart(IndicatorDefinition of, IndicatorReading reading) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        parts(reading).stream()
                .filter(part -> part.value() != null)
                .forEach(part -> values.put(part.label(), IndicatorFigures.rounded(of, part.value())));
        return IndicatorCharts.bars(of.words(IndicatorFigures.locale()).unit(), values);
    }

    private BigDecimal shown(IndicatorReading reading) {
        return reading.value() == null ? null : IndicatorFigures.rounded(definition, reading.value());
    }
}
