package fr.maillage.diagnosis.compare;

import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.shared.ReleasePolicy;
import java.util.Set;

/**
 * The counts of residents that a reader is not told, since none was released or they would speak of fewer than {@link
 * ReleasePolicy#LEAST} people.
 *
 * @param cells each as {@link #cell} writes it
 */
public record HiddenCells(Set<String> cells) {

    /** For who may read the words themselves. */
    public static final HiddenCells NONE = new HiddenCells(Set.of());

    /** The number of all residents. */
    static final String ALL = "";

    public HiddenCells {
        cells = Set.copyOf(cells);
    }

    /** A count of a theme by the code of a nature, or of what was proposed by the code of the proposal. */
    static String cell(String theme, String what) {
        return theme + " " + what;
    }

    /** Tells if how many residents said something of a theme is not told. */
    public boolean hides(String theme, String what) {
        return cells.contains(ALL) || cells.contains(cell(theme, what));
    }

    /** Tells whether the class of a theme is not told: it follows from what residents observed. */
    public boolean hidesClass(String theme) {
        return hides(theme, Nature.OBSERVATION.code());
    }

    /** Tells if even the number of all residents is not told. */
    public boolean hidesAll() {
        return cells.contains(ALL);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
