package fr.maillage.report.supply;

import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorReading.DimensionValue;
import fr.maillage.indicator.IndicatorReasons;
import fr.maillage.report.ChartWords;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Number of places that offer each service of the national schema. */
@ApplicationScoped
class ServiceSection implements ReportSection {

    @Inject
    private SupplyReader reader;

    @Override
    public String report() {
        return "offer";
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get("offer.services");
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        ReportTexts texts = context.texts();
        SupplyFigures figures = reader.figures(context);
        IndicatorReading reading = figures.readings().get(SupplyFigures.BY_SERVICE);
        if (reading == null || !reading.computable()) {
            String why = reading == null
                    ? texts.get("value.not-measured")
                    : IndicatorReasons.text(reading.reason(), texts.locale());
            return List.of(new ReportBlock.Paragraph(why));
        }
        List<List<ReportValue>> rows = rows(figures, reading);
        ReportBlock.Table table = new ReportBlock.Table(
                texts.get("offer.services.table"),
                List.of(
                        Column.header(texts.get("column.service"), 60),
                        Column.of(texts.get("column.places"), ValueFormat.INTEGER, 14),
                        Column.of(texts.get("column.share"), ValueFormat.SHARE, 18)),
                rows,
                texts.get("offer.services.none"));
        return List.of(
                new ReportBlock.Paragraph(texts.get("offer.services.note", texts.day(context.snapshot()))),
                new ReportBlock.Chart(table, ChartWords.describe(table, texts), 1, ReportBlock.Scale.PLAIN));
    }

    private static List<List<ReportValue>> rows(SupplyFigures figures, IndicatorReading reading) {
        Map<String, BigDecimal> counts = reading.dimensions().stream()
                .collect(Collectors.toMap(DimensionValue::dimension, DimensionValue::value));
        IndicatorReading places = figures.readings().get(SupplyFigures.PLACES);
        BigDecimal total = places == null ? null : places.value();
        return figures.serviceLabels().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, String> e) -> counts.getOrDefault(e.getKey(), BigDecimal.ZERO),
                        Comparator.reverseOrder()))
                .map(e -> {
                    BigDecimal count = counts.getOrDefault(e.getKey(), BigDecimal.ZERO);
                    return List.of(ReportValue.text(e.getValue()), ReportValue.number(count), share(count, total));
                })
                .toList();
    }

    private static ReportValue share(BigDecimal count, BigDecimal total) {
        return total == null || total.signum() == 0
                ? ReportValue.missing("–")
                : ReportValue.number(count.divide(total, 6, RoundingMode.HALF_UP));
    }
}
