package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many keys in as many statements as it takes to bind them. */
final class Slices {

    private static final int AT_ONCE = 1000;

    private Slices() {}

    /** All keys, a thousand at a time. */
    static List<List<Long>> of(Collection<Long> keys) {
        List<Long> all = List.copyOf(keys);
        List<List<Long>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            slices.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return slices;
    }

    /** The rows of all keys, a thousand at a time; none for no keys. */
    static List<Row> rows(Collection<Long> keys, Function<List<Long>, List<Row>> asking) {
        List<Row> rows = new ArrayList<>();
        of(keys).forEach(some -> rows.addAll(asking.apply(some)));
        return rows;
    }
}
