package fr.maillage.mapping;

import java.io.Serializable;
import java.util.List;

/**
 * Content of a column of a file.
 *
 * @param name as mappings call it
 * @param rows how many rows were looked at
 * @param filled how many of them say something here
 * @param telling whether every row says something here, and no two the same; of the first 100,000 rows
 * @param values the most frequent values, a hundred at most
 */
public record ColumnLook(String name, int rows, int filled, boolean telling, List<ValueCount> values)
        implements Serializable {

    public ColumnLook {
        values = List.copyOf(values);
    }

    /** A value and how often it comes. */
    public record ValueCount(String value, int count) implements Serializable {

        /** The value, cut where it is longer. */
        public String shortened(int most) {
            return value.length() <= most ? value : value.substring(0, most - 1) + "…";
        }
    }
}
