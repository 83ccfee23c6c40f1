package fr.maillage.plan.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/** Totals of the figures of several months. */
public final class FigurePolicy {

    private FigurePolicy() {}

    /**
     * The figures of one measure of one action as one.
     *
     * @return null where there is none
     */
    public static BigDecimal total(Tally tally, Collection<Figure> figures) {
        if (tally == Tally.LAST) {
            return figures.stream()
                    .filter(figure -> figure.value() != null)
                    .max(Comparator.comparing(Figure::month))
                    .map(Figure::value)
                    .orElse(null);
        }
        return figures.stream()
                .map(Figure::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
