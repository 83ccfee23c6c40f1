package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryView;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Territories beside each other, one row each, one column per indicator. */
final class Comparison {

    /** A row; the readings are in the order of the columns, null where the snapshot lacks one. */
    public record Row(TerritoryView territory, List<Cell> cells) {}

    /**
     * A figure, or which note says why there is none.
     *
     * @param note from 1; 0 where there is a figure
     */
    public record Cell(IndicatorDefinition definition, IndicatorReading reading, int note) {}

    private final List<IndicatorDefinition> columns;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    Comparison(
            List<IndicatorDefinition> columns,
            List<TerritoryView> territories,
            Map<Long, List<IndicatorReading>> readings) {
        this.columns = columns;
        for (TerritoryView territory : territories) {
            List<IndicatorReading> own = readings.getOrDefault(territory.id(), List.of());
            rows.add(new Row(territory, columns.stream().map(c -> cell(c, own)).toList()));
        }
    }

    /** All rows by the name of their territory ({@code name}) or by an indicator's figure; those without one come last. */
    List<Row> sorted(String key, boolean ascending, Locale locale) {
        Collator names = Collator.getInstance(locale);
        Comparator<Row> byName = Comparator.comparing(row -> row.territory().name(), names);
        int column = columns.stream().map(IndicatorDefinition::code).toList().indexOf(key);
        if (column < 0) {
            return rows.stream().sorted(ascending ? byName : byName.reversed()).toList();
        }
        Comparator<BigDecimal> figures = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Row> order = Comparator.comparing(
                        (Row row) -> figure(row.cells().get(column)), Comparator.nullsLast(figures))
                .thenComparing(byName);
        return rows.stream().sorted(order).toList();
    }

    /** The rows of one page. */
    static List<Row> page(List<Row> sorted, PageRequest request) {
        int from = Math.min(request.offset(), sorted.size());
        return sorted.subList(from, Math.min(sorted.size(), from + request.size()));
    }

    /** The codes of the reasons that cells refer to, the first note first. */
    List<String> reasons() {
        return List.copyOf(notes.keySet());
    }

    int size() {
        return rows.size();
    }

    private Cell cell(IndicatorDefinition definition, List<IndicatorReading> readings) {
        IndicatorReading reading = readings.stream()
                .filter(r -> r.indicator().equals(definition.code()))
                .findFirst()
                .orElse(null);
        int note = reading == null || reading.computable()
                ? 0
                : notes.computeIfAbsent(reading.reason(), r -> notes.size() + 1);
        return new Cell(definition, reading, note);
    }

    private static BigDecimal figure(Cell cell) {
        return cell.reading() == null ? null : cell.reading().value();
    }
}
