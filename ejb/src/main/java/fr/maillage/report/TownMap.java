package fr.maillage.report;

import fr.maillage.indicator.ValueClasses;
import fr.maillage.report.ReportBlock.Area;
import fr.maillage.report.ReportBlock.Legend;
import fr.maillage.report.ReportBlock.Tone;
import fr.maillage.territory.TerritoryShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The communes of a territory, coloured by what is known of them.
 *
 * @param values by the key of the commune
 * @param otherwise the tone of communes without a number
 * @param text the meaning of that tone
 */
public record TownMap(Map<Long, BigDecimal> values, Tone otherwise, String text) {

    /**
     * The map of a table.
     *
     * @param table has the same numbers
     * @param towns the communes with their outlines
     * @param others those that lie around them
     * @param band says a class in words by its lowest and highest number
     */
    public ReportBlock.AreaMap of(
            ReportBlock.Table table,
            String description,
            List<TerritoryShape> towns,
            List<TerritoryShape> others,
            BiFunction<BigDecimal, BigDecimal, String> band) {
        ValueClasses classes = ValueClasses.quantiles(values.values(), Tone.CLASSES);
        List<Area> areas = new ArrayList<>();
        others.forEach(shape -> areas.add(new Area(null, Tone.AROUND, shape.polygons())));
        towns.forEach(shape -> areas.add(new Area(shape.territory().name(), tone(shape, classes), shape.polygons())));
        List<Legend> legend = new ArrayList<>();
        for (int i = 0; i < classes.bands().size(); i++) {
            ValueClasses.Band values = classes.bands().get(i);
            legend.add(new Legend(Tone.ofClass(i + 1), band.apply(values.low(), values.high())));
        }
        if (areas.stream().anyMatch(area -> area.tone() == otherwise)) {
            legend.add(new Legend(otherwise, text));
        }
        return new ReportBlock.AreaMap(table, description, areas, legend);
    }

    private Tone tone(TerritoryShape shape, ValueClasses classes) {
        BigDecimal value = values.get(shape.territory().id());
        return value == null ? otherwise : Tone.ofClass(classes.of(value));
    }
}
