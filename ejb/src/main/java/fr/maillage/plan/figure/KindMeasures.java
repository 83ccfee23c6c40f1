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
     * @param bySession whether it is asked for session by session
     */
    public record Asked(Measure measure, boolean main, boolean bySession) {

        /** The same by its code. */
        public Ask ask() {
            return new Ask(measure.code(), main, bySession);
        }
    }

    /**
     * A measure by its code.
     *
     * @param main as {@link Asked#main}
     * @param bySession as {@link Asked#bySession}
     */
    public record Ask(String measure, boolean main, boolean bySession) implements Serializable {}

    /** Lists what it asks for, by the codes. */
    public List<Ask> asks() {
        return asked.stream().map(Asked::ask).toList();
    }
}
