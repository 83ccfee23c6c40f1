package fr.maillage.report.supply;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.FreshnessThresholds;
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
import java.util.Arrays;
import java.util.List;

/** Age of the records, in the classes of the national standard. */
@ApplicationScoped
class FreshnessSection implements ReportSection {

    @Inject
    private SupplyReader reader;

    @Override
    public String report() {
        return "offer";
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get("offer.freshness");
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        ReportTexts texts = context.texts();
        SupplyFigures figures = reader.figures(context);
        if (figures.placesToday() == 0) {
            return List.of(new ReportBlock.Paragraph(texts.get("offer.places.none")));
        }
        ReportBlock.Table table = new ReportBlock.Table(
                texts.get("offer.freshness.table"),
                List.of(
                        Column.header(texts.get("column.freshness"), 60),
                        Column.of(texts.get("column.records"), ValueFormat.INTEGER, 14),
                        Column.of(texts.get("column.share.records"), ValueFormat.SHARE, 18)),
                Arrays.stream(Freshness.values())
                        .map(f -> row(f, figures, texts))
                        .toList(),
                texts.get("offer.places.none"));
        return List.of(
                new ReportBlock.Paragraph(texts.get("offer.freshness.note", texts.day(context.today()))),
                new ReportBlock.Chart(table, ChartWords.describe(table, texts), 1, ReportBlock.Scale.GRADED));
    }

    private static List<ReportValue> row(Freshness freshness, SupplyFigures figures, ReportTexts texts) {
        long count = figures.freshness().get(freshness);
        return List.of(
                ReportValue.text(label(freshness, figures.thresholds(), texts)),
                ReportValue.number(count),
                ReportValue.number(BigDecimal.valueOf(count)
                        .divide(BigDecimal.valueOf(figures.placesToday()), 6, RoundingMode.HALF_UP)));
    }

    /** The class with its thresholds, which an administrator may have changed. */
    static String label(Freshness freshness, FreshnessThresholds thresholds, ReportTexts texts) {
        return texts.get(
                "freshness." + freshness.code() + ".long",
                thresholds.watchMonths(),
                thresholds.checkMonths(),
                thresholds.updateMonths());
    }
}
