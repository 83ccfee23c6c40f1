package fr.maillage.report.supply;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.report.IndicatorCells;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportSection;
import fr.maillage.report.ReportTexts;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of the territory side by side: the EPT and EPCI of a département, else the communes. */
@ApplicationScoped
class PartsSection implements ReportSection {

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    @Inject
    private SupplyReader reader;

    @Override
    public String report() {
        return "offer";
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public String title(ReportTexts texts) {
        return texts.get("offer.parts");
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        TerritoryView whole = context.territory();
        if (whole.kind() == TerritoryKind.COMMUNE) {
            return List.of();
        }
        ReportTexts texts = context.texts();
        List<TerritoryView> communes = territories.within(whole.id(), TerritoryKind.COMMUNE);
        Map<Long, Map<String, IndicatorReading>> readings = readings(communes);
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(texts.get("offer.parts.moment", texts.day(context.snapshot()))));
        if (whole.kind() == TerritoryKind.DEPARTMENT) {
            List<TerritoryView> bodies = bodies(whole.id());
            blocks.add(new ReportBlock.Paragraph(texts.get("offer.parts.note")));
            blocks.add(table("bodies", bodies, readings(bodies), context));
        }
        blocks.add(table("communes", communes, readings, context));
        blocks.add(without(communes, readings, texts));
        return blocks;
    }

    private List<TerritoryView> bodies(long department) {
        return Stream.of(TerritoryKind.EPT, TerritoryKind.EPCI)
                .flatMap(kind -> territories.within(department, kind).stream())
                .sorted(Comparator.comparing(TerritoryView::name))
                .toList();
    }

    /** By territory, then by indicator; in slices that the service accepts. */
    private Map<Long, Map<String, IndicatorReading>> readings(List<TerritoryView> parts) {
        Map<Long, Map<String, IndicatorReading>> readings = new HashMap<>();
        List<Long> ids = parts.stream().map(TerritoryView::id).toList();
        for (int from = 0; from < ids.size(); from += IndicatorService.MAX_TERRITORIES) {
            int to = Math.min(ids.size(), from + IndicatorService.MAX_TERRITORIES);
            indicators.readings(ids.subList(from, to)).forEach((id, list) -> {
                Map<String, IndicatorReading> byCode = new HashMap<>();
                list.forEach(r -> byCode.put(r.indicator(), r));
                readings.put(id, byCode);
            });
        }
        return readings;
    }

    private ReportBlock.Table table(
            String kind,
            List<TerritoryView> parts,
            Map<Long, Map<String, IndicatorReading>> readings,
            ReportContext context) {
        ReportTexts texts = context.texts();
        // Of one commune, how many of its communes have no place is no figure.
        List<IndicatorDefinition> shown = reader.figures(context).definitions().stream()
                .filter(d -> d.dimension() == null)
                .filter(d -> !("communes".equals(kind) && d.code().equals(SupplyFigures.WITHOUT_PLACE)))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.header(texts.get("column.territory"), 34));
        columns.add(Column.of(texts.get("column.inhabitants"), ValueFormat.INTEGER, 14));
        for (IndicatorDefinition d : shown) {
            String key = "column." + d.code();
            String title =
                    texts.has(key) ? texts.get(key) : d.words(texts.locale()).name();
            columns.add(Column.of(title, IndicatorCells.format(d), 15));
        }
        List<List<ReportValue>> rows = new ArrayList<>();
        for (TerritoryView part : parts) {
            List<ReportValue> row = new ArrayList<>();
            row.add(ReportValue.text(part.name()));
            row.add(inhabitants(part, texts));
            Map<String, IndicatorReading> figures = readings.getOrDefault(part.id(), Map.of());
            shown.forEach(d -> row.add(IndicatorCells.shortValue(d, figures.get(d.code()), texts)));
            rows.add(row);
        }
        return new ReportBlock.Table(texts.get("offer.parts." + kind), columns, rows, texts.get("offer.parts.none"));
    }

    /** The communes for which the snapshot counts no place; those it did not measure are not among them. */
    private static ReportBlock.Table without(
            List<TerritoryView> communes, Map<Long, Map<String, IndicatorReading>> readings, ReportTexts texts) {
        return new ReportBlock.Table(
                texts.get("offer.without"),
                List.of(
                        Column.header(texts.get("column.commune"), 50),
                        Column.of(texts.get("column.insee"), ValueFormat.TEXT, 16),
                        Column.of(texts.get("column.inhabitants"), ValueFormat.INTEGER, 20)),
                communes.stream()
                        .filter(c ->
                                empty(readings.getOrDefault(c.id(), Map.of()).get(SupplyFigures.PLACES)))
                        .map(c -> List.of(
                                ReportValue.text(c.name()),
                                ReportValue.textOr(c.officialCode(), "–"),
                                inhabitants(c, texts)))
                        .toList(),
                texts.get("offer.without.none"));
    }

    private static boolean empty(IndicatorReading places) {
        return places != null && places.computable() && places.value().signum() == 0;
    }

    private static ReportValue inhabitants(TerritoryView territory, ReportTexts texts) {
        return ReportValue.numberOr(
                territory.population() == null ? null : BigDecimal.valueOf(territory.population()),
                texts.get("value.unknown"));
    }
}
