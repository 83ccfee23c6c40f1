package fr.maillage.duplicate.model;

import fr.maillage.shared.PlainText;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys under which a place is filed, so that only places that share one are compared: a distinguishing word of the
 * name in the commune, house number and a word of the street in the commune, telephone, identifier, actor, and the
 * neighbourhood of its position. Two records without any of these in common would not reach the threshold.
 */
public final class BlockKeys {

    /** A key under which more places are filed than this tells nothing; it is left out, and the run says how many were. */
    public static final int LARGEST_BLOCK = 40;

    static final int LONGEST = 100;

    private static final int SHORTEST_WORD = 3;

    /** About 110 m by 110 m in France; half of a cell's width is the distance at which neighbours surely meet. */
    private static final double ROWS_PER_DEGREE = 1000;

    private static final double COLUMNS_PER_DEGREE = 660;

    private BlockKeys() {}

    /** The keys of a place; the same for the same traits. */
    public static Set<String> of(Traits place) {
        Set<String> keys = new LinkedHashSet<>();
        String commune = place.communeId() + ":";
        for (String word : place.name().words()) {
            if (word.length() >= SHORTEST_WORD) {
                add(keys, "n:" + commune + word);
            }
        }
        if (place.name().words().isEmpty()) {
            place.name().kinds().forEach(kind -> add(keys, "k:" + commune + kind));
        }
        String number = place.address().numbered() ? place.address().from() + ":" : ":";
        for (String word : place.address().street()) {
            if (word.length() >= SHORTEST_WORD) {
                add(keys, "a:" + commune + number + word);
            }
        }
        if (place.phone() != null) {
            add(keys, phone(place.phone()));
        }
        if (place.pivot() != null) {
            add(keys, pivot(place.pivot()));
        }
        if (place.actorId() != null) {
            add(keys, "r:" + commune + place.actorId());
        }
        if (place.position() != null) {
            cells(place.position(), keys);
        }
        return keys;
    }

    /** The key of those who have this telephone number. */
    public static String phone(String phone) {
        return "p:" + phone;
    }

    /** The key of those who have this identifier. */
    public static String pivot(String pivot) {
        return "i:" + pivot;
    }

    /** Four grids, each half a cell apart, so that no border parts two neighbours in all of them. */
    private static void cells(Traits.Point position, Set<String> keys) {
        double row = position.latitude() * ROWS_PER_DEGREE;
        double column = position.longitude() * COLUMNS_PER_DEGREE;
        for (int grid = 0; grid < 4; grid++) {
            long y = (long) Math.floor(row + (grid & 1) / 2.0);
            long x = (long) Math.floor(column + (grid >> 1) / 2.0);
            keys.add("g:" + grid + ":" + y + ":" + x);
        }
    }

    private static void add(Set<String> keys, String key) {
        keys.add(PlainText.cut(key, LONGEST));
    }
}
