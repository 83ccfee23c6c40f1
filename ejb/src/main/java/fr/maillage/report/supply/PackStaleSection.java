package fr.maillage.report.supply;

import fr.maillage.place.search.PlaceFreshness;
import fr.maillage.place.search.PlaceOverview;
import fr.maillage.place.search.PlaceOverview.Tally;
import fr.maillage.place.search.PlaceOverviewService;
import fr.maillage.report.MeetingSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Figure;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** In which communes records of places are old, those with the most first. Counts alone, which everybody may read. */
@ApplicationScoped
class PackStaleSection extends MeetingSection {

    private static final int DIGITS = 6;

    @Inject
    private PlaceOverviewService overviews;

    @Inject
    private PlaceFreshness thresholds;

    @Inject
    private TerritoryService territories;

    PackStaleSection() {
        super("stale", 170);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        ReportTexts texts = context.texts();
        PlaceOverview overview = overviews.overview(context.territory().code());
        if (overview.places() == 0) {
            return List.of(new ReportBlock.Paragraph(texts.get("offer.places.none")));
        }
        List<Tally> stale = overview.communes().stream()
                .filter(tally -> tally.toUpdate() > 0)
                .sorted(Comparator.comparing(Tally::toUpdate).reversed().thenComparing(Tally::territoryId))
                .toList();
        Map<Long, TerritoryView> towns = stale.isEmpty()
                ? Map.of()
                : territories.byIds(stale.stream().map(Tally::territoryId).toList());
        return List.of(
                new ReportBlock.Paragraph(texts.get(
                        "pack.stale.text", thresholds.thresholds().updateMonths(), texts.day(context.today()))),
                new ReportBlock.Figures(List.of(
                        figure(texts.get("pack.stale.places"), overview.places()),
                        figure(texts.get("pack.stale.records"), overview.toUpdate()))),
                new ReportBlock.Table(
                        texts.get("pack.stale.table"),
                        List.of(
                                Column.header(texts.get("column.commune"), 46),
                                Column.of(texts.get("pack.stale.places"), ValueFormat.INTEGER, 16),
                                Column.of(texts.get("pack.stale.records"), ValueFormat.INTEGER, 22),
                                Column.of(texts.get("column.share.records"), ValueFormat.SHARE, 16)),
                        stale.stream().map(tally -> row(tally, towns, texts)).toList(),
                        texts.get("pack.stale.none")));
    }

    private static Figure figure(String label, long number) {
        return new Figure(label, ReportValue.number(number), ValueFormat.INTEGER, "", null);
    }

    private static List<ReportValue> row(Tally tally, Map<Long, TerritoryView> towns, ReportTexts texts) {
        TerritoryView town = towns.get(tally.territoryId());
        return List.of(
                ReportValue.textOr(town == null ? null : town.name(), texts.get("value.unknown")),
                ReportValue.number(tally.places()),
                ReportValue.number(tally.toUpdate()),
                ReportValue.number(BigDecimal.valueOf(tally.toUpdate())
                        .divide(BigDecimal.valueOf(tally.places()), DIGITS, RoundingMode.HALF_UP)));
    }
}
