package fr.maillage.need.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** The value that half of the others lie below. */
public final class Median {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Median() {}

    /** Of an even number of values the mean of the two in the middle; null for none. */
    public static BigDecimal of(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }
}
