package fr.maillage.report;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorDefinition.Direction;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportBlock.Tone;
import fr.maillage.territory.TerritoryKind;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The indicators of one family in the pack of a meeting, on a page of their own: where they stand in the snapshot, how they
 * came there, and one of them on a map. They are sums that every member may read. Before the first snapshot there is nothing
 * to say, and the cover says so once.
 */
public abstract class FiguresSection extends MeetingSection {

    private static final String DAY = "dd/MM/uuuu";

    private final String family;
    private final String mapped;

    @Inject
    private FiguresReader reader;

    /**
     * The indicators of a family.
     *
     * @param family its code, {@link IndicatorDefinition#family}
     * @param mapped the code of the indicator that is mapped by commune; null for none
     */
    protected FiguresSection(String name, int rank, String family, String mapped) {
        super(name, rank);
        this.family = family;
        this.mapped = mapped;
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        ReportTexts texts = context.texts();
        if (context.snapshot() == null) {
            return List.of();
        }
        FiguresReader.Told told = reader.told(context);
        List<IndicatorDefinition> shown = told.definitions().stream()
                .filter(d -> d.family().equals(family) && told.readings().containsKey(d.code()))
                .toList();
        if (shown.isEmpty()) {
            return List.of(new ReportBlock.Paragraph(texts.get("pack.figures.none")));
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(texts.get("pack.figures.snapshot", texts.day(context.snapshot()))));
        List<IndicatorDefinition> large = FiguresPolicy.large(shown, d -> last(told, d));
        if (!large.isEmpty()) {
            blocks.add(new ReportBlock.Figures(
                    large.stream().map(d -> figure(d, last(told, d), texts)).toList()));
        }
        Set<LocalDate> days = days(shown, told);
        List<IndicatorDefinition> listed = FiguresPolicy.listed(shown, large, days.size());
        if (!listed.isEmpty()) {
            blocks.add(trends(listed, days, told, texts));
        }
        shown.stream()
                .filter(d -> computable(told, d).size() > 1)
                .findFirst()
                .ifPresent(d -> blocks.add(course(d, computable(told, d), texts)));
        if (mapped != null && context.territory().kind() != TerritoryKind.COMMUNE) {
            shown.stream().filter(d -> d.code().equals(mapped)).findFirst().ifPresent(d -> blocks.add(map(d, context)));
        }
        return blocks;
    }

    private static Set<LocalDate> days(List<IndicatorDefinition> shown, FiguresReader.Told told) {
        Set<LocalDate> days = new TreeSet<>();
        shown.forEach(d -> told.readings().get(d.code()).forEach(reading -> days.add(reading.date())));
        return days;
    }

    private static IndicatorReading last(FiguresReader.Told told, IndicatorDefinition definition) {
        List<IndicatorReading> readings = told.readings().get(definition.code());
        return readings.get(readings.size() - 1);
    }

    private static List<IndicatorReading> computable(FiguresReader.Told told, IndicatorDefinition definition) {
        return told.readings().get(definition.code()).stream()
                .filter(reading -> reading.value() != null)
                .toList();
    }

    private static ReportBlock.Figure figure(
            IndicatorDefinition definition, IndicatorReading reading, ReportTexts texts) {
        return new ReportBlock.Figure(
                definition.words(texts.locale()).name(),
                IndicatorCells.value(definition, reading, texts),
                IndicatorCells.format(definition),
                IndicatorCells.unit(definition, texts),
                trend(definition, reading, texts));
    }

    /**
     * Each indicator in each snapshot, in its own unit, so that numbers stay numbers in the workbook; how it went where there is
     * something to compare.
     */
    private static ReportBlock trends(
            List<IndicatorDefinition> listed, Set<LocalDate> days, FiguresReader.Told told, ReportTexts texts) {
        boolean compared = days.size() > 1;
        List<Column> columns = new ArrayList<>();
        columns.add(Column.header(texts.get("pack.figures.indicator"), 36));
        columns.add(Column.of(texts.get("pack.figures.unit"), ValueFormat.TEXT, 20));
        days.forEach(day -> columns.add(Column.of(day(day, texts), ValueFormat.FINE_DECIMAL, 13)));
        if (compared) {
            columns.add(Column.of(texts.get("pack.figures.trend"), ValueFormat.TEXT, 22));
        }
        List<List<ReportValue>> rows = new ArrayList<>();
        for (IndicatorDefinition definition : listed) {
            Map<LocalDate, IndicatorReading> byDay = new HashMap<>();
            told.readings().get(definition.code()).forEach(reading -> byDay.put(reading.date(), reading));
            List<ReportValue> row = new ArrayList<>();
            row.add(ReportValue.text(definition.words(texts.locale()).name()));
            row.add(ReportValue.text(definition.words(texts.locale()).unit()));
            days.forEach(day -> row.add(value(definition, byDay.get(day), texts)));
            if (compared) {
                row.add(ReportValue.text(Objects.toString(trend(definition, last(told, definition), texts), "")));
            }
            rows.add(row);
        }
        return new ReportBlock.Table(
                texts.get(compared ? "pack.figures.table" : "pack.figures.rest"),
                columns,
                rows,
                texts.get("pack.figures.none"));
    }

    private static ReportValue value(IndicatorDefinition definition, IndicatorReading reading, ReportTexts texts) {
        if (reading == null || reading.value() == null) {
            return ReportValue.missing(texts.get("value.not-computable"));
        }
        return definition.perCent()
                ? new ReportValue.Share(reading.value().movePointLeft(2))
                : ReportValue.number(reading.value());
    }

    /** The change since the snapshot before; null where there is nothing to compare. */
    private static String trend(IndicatorDefinition definition, IndicatorReading reading, ReportTexts texts) {
        BigDecimal change = reading.change();
        if (change == null) {
            return null;
        }
        if (change.signum() == 0) {
            return texts.get("pack.trend.same");
        }
        String way = change.signum() > 0 ? "up" : "down";
        if (definition.direction() == Direction.NEUTRAL) {
            return texts.get("pack.trend." + way);
        }
        boolean good = (definition.direction() == Direction.UP) == (change.signum() > 0);
        return texts.get("pack.trend." + way + (good ? ".good" : ".bad"));
    }

    private static ReportBlock course(
            IndicatorDefinition definition, List<IndicatorReading> readings, ReportTexts texts) {
        String name = definition.words(texts.locale()).name();
        ReportBlock.Table table = new ReportBlock.Table(
                texts.get("pack.figures.course", name),
                List.of(
                        Column.header(texts.get("pack.figures.day"), 40),
                        Column.of(definition.words(texts.locale()).unit(), IndicatorCells.format(definition), 30)),
                readings.stream()
                        .map(reading -> List.of(
                                ReportValue.text(day(reading.date(), texts)),
                                IndicatorCells.value(definition, reading, texts)))
                        .toList(),
                texts.get("pack.figures.none"));
        return new ReportBlock.Chart(table, ChartWords.describe(table, texts), 1, ReportBlock.Scale.PLAIN);
    }

    private ReportBlock map(IndicatorDefinition definition, ReportContext context) {
        ReportTexts texts = context.texts();
        FiguresReader.Towns towns = reader.towns(context, mapped);
        Map<Long, BigDecimal> values = new HashMap<>();
        List<List<ReportValue>> rows = new ArrayList<>();
        towns.towns().forEach(town -> {
            IndicatorReading reading = towns.readings().get(town.id());
            if (reading != null && reading.value() != null) {
                values.put(town.id(), reading.value());
            }
            rows.add(List.of(ReportValue.text(town.name()), value(definition, reading, texts)));
        });
        String name = definition.words(texts.locale()).name();
        ReportBlock.Table table = new ReportBlock.Table(
                texts.get("pack.figures.towns", name),
                List.of(
                        Column.header(texts.get("column.commune"), 50),
                        Column.of(definition.words(texts.locale()).unit(), ValueFormat.FINE_DECIMAL, 30)),
                rows,
                texts.get("pack.figures.none"));
        return new TownMap(values, Tone.UNKNOWN, texts.get("value.not-computable"))
                .of(
                        table,
                        texts.get("pack.figures.map", name, context.territory().name()),
                        towns.shapes(),
                        towns.around(),
                        (low, high) -> texts.get(low.equals(high) ? "pack.map.one" : "pack.map.class", low, high));
    }

    private static String day(LocalDate day, ReportTexts texts) {
        return DateTimeFormatter.ofPattern(DAY, texts.locale()).format(day);
    }
}
