package fr.maillage.told;

import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import java.util.Collection;
import java.util.List;

/**
 * A count of people that was told.
 *
 * @param place the key of the territory
 * @param period which period it is of, such as {@link Quarter#key}; later ones are greater
 * @param attribute by what people are counted
 * @param terms the values of it that are counted together, never empty
 * @param people none, or at least five
 */
public record ToldCount(long place, int period, String attribute, List<String> terms, int people) {

    private static final String BETWEEN = "+";

    public ToldCount {
        terms = List.copyOf(terms);
    }

    /** A row of {@code told_count}: {@code place_id}, {@code period}, {@code attribute}, {@code terms} and {@code people}. */
    public static ToldCount of(Row row) {
        return new ToldCount(
                row.number("place_id"),
                (int) row.number("period"),
                row.text("attribute"),
                terms(row.text("terms")),
                (int) row.number("people"));
    }

    /** Some values that are counted together as one code, with plus signs between them. */
    public static String code(Collection<String> terms) {
        return String.join(BETWEEN, terms);
    }

    /** The values of such a code. */
    public static List<String> terms(String code) {
        return List.of(Parts.of(code, BETWEEN));
    }

    /** Tells if it is of just one value. */
    public boolean of(String term) {
        return terms.equals(List.of(term));
    }
}
