package fr.maillage.web.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Answer of a page when somebody else saved the record while its form was open: it shows both versions, input by input,
 * and saves what is chosen. The tag {@code m:conflict} shows the differences.
 */
public final class EditConflict<F extends MergeableForm<F>> implements Serializable {

    private static final long serialVersionUID = 1L;

    private F seen;
    private F theirs;
    private final ArrayList<Difference> differences = new ArrayList<>();

    /**
     * No conflict yet.
     *
     * @param seen the record as it was when the form was opened; null for a new one
     */
    public EditConflict(F seen) {
        this.seen = seen;
    }

    /** Lets the form take over what was chosen of the other version; before each saving. */
    public void settle(F mine) {
        differences.stream().filter(Difference::isTheirsKept).forEach(d -> mine.take(d.getInput(), theirs));
    }

    /** Forgets what was to be chosen: it has been taken over. */
    public void settled() {
        differences.clear();
    }

    /**
     * Compares with what somebody else saved.
     *
     * @param current the record as it is now
     * @param inputs in the order in which they are shown
     * @param readable what an input of a form holds, as people read it
     */
    public void compare(F mine, F current, Collection<String> inputs, BiFunction<String, F, String> readable) {
        F before = seen;
        theirs = current;
        differences.clear();
        inputs.stream()
                .filter(input -> !mine.comparable(input).equals(current.comparable(input)))
                .forEach(input -> differences.add(new Difference(
                        input,
                        readable.apply(input, mine),
                        readable.apply(input, current),
                        // Whom to believe is her choice; the page proposes whoever changed the value.
                        mine.comparable(input).equals(before.comparable(input)))));
        seen = current;
    }

    /** Tells if somebody else saved the record since the form was opened. */
    public boolean isOpen() {
        return theirs != null;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
