package fr.maillage.mapping;

import java.io.Serializable;
import java.util.List;

/**
 * Which rows are not to be taken.
 *
 * @param column where to look
 * @param values the values of the rows to leave out
 */
public record LeftOut(String column, List<String> values) implements Serializable {

    public LeftOut {
        values = List.copyOf(values);
    }
}
