package fr.maillage.record.list;

import java.util.List;

/**
 * A list as somebody wants to see it.
 *
 * @param columns the names of its columns in her order; none are those that the kind shows
 * @param dense whether its rows stand close together
 */
public record KeptLayout(List<String> columns, boolean dense) {

    /** The list as the kind shows it. */
    public static final KeptLayout USUAL = new KeptLayout(List.of(), false);

    public KeptLayout {
        columns = List.copyOf(columns);
    }
}
