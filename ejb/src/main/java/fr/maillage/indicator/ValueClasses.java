package fr.maillage.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Figures in classes of about the same number of territories each (quantiles), for maps. Equal figures are always in
 * the same class, so that there may be fewer classes than asked for.
 *
 * @param bands the classes, the lowest figures first
 */
public record ValueClasses(List<Band> bands) {

    public ValueClasses {
        bands = List.copyOf(bands);
    }

    /**
     * A class.
     *
     * @param low its lowest figure
     * @param high its highest figure
     * @param count how many figures are in it
     */
    public record Band(BigDecimal low, BigDecimal high, int count) {}

    /**
     * Classes for some figures.
     *
     * @param values without nulls; empty gives no class
     * @param most how many classes at most, at least 1
     */
    public static ValueClasses quantiles(Collection<BigDecimal> values, int most) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        List<Band> bands = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            // Values that are left are shared out evenly over the classes that are left.
            int left = Math.max(1, most - bands.size());
            int end = start + (sorted.size() - start + left - 1) / left;
            while (end < sorted.size() && sorted.get(end).compareTo(sorted.get(end - 1)) == 0) {
                end++;
            }
            bands.add(new Band(sorted.get(start), sorted.get(end - 1), end - start));
            start = end;
        }
        return new ValueClasses(bands);
    }

    /** The number of a figure's class, from 1; 0 for a figure in none of them, or null. */
    public int of(BigDecimal value) {
        for (int i = 0; value != null && i < bands.size(); i++) {
            Band band = bands.get(i);
            if (value.compareTo(band.low()) >= 0 && value.compareTo(band.high()) <= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
