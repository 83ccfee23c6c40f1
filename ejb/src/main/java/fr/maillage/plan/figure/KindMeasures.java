package fr.maillage.plan.figure;

import fr.maillage.vocabulary.VocabularyTerm;
import java.io.Serializable;
import java.util.List;

/**
 * Which counts a kind of action asks for.
 *
 * @param asked in their order
 */
public record KindMeasures(VocabularyTerm kind, List<Asked> asked) {

    public KindMeasures {
        asked = List.copyOf(asked);
    }

    /**
     * A measure that a kind asks for.
     *
     * @param main whether it stands for the kind where there is room for one figure
     */
    public record Asked(Measure measure, boolean main) {

        /** The same by its code. */
        public Ask ask() {
            return new Ask(measure.code(), main);
        }
    }

    /**
     * A measure by its code.
     *
     * @param main as {@link Asked#main}
     */
    public record Ask(String measure, boolean main) implements Serializable {}

    /** What it asks for, by the codes. */
    public List<Ask> asks() {
        return asked.stream().map(Asked::ask).toList();
    }
}
