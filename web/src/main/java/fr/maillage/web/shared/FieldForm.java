package fr.maillage.web.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Inputs of a person about a record: one text per input, and the codes that she ticks in each group. The inputs are
 * called as the fields are, so that pages and violations speak of the same.
 */
public abstract class FieldForm<F extends FieldForm<F>> implements MergeableForm<F> {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> texts = new HashMap<>();
    private final HashMap<String, Object> choices = new HashMap<>();

    /** The text of an input or the codes of a group, in one comparable text. */
    @Override
    public String comparable(String input) {
        return choices.containsKey(input)
                ? String.join("|", codes(input))
                : text(input).strip().replace("\r\n", "\n");
    }

    /** Takes the value of an input from another form. */
    @Override
    public void take(String input, F other) {
        if (other.getChoice().containsKey(input)) {
            choices.put(input, other.getChoice().get(input));
        } else {
            type(input, other.text(input));
        }
    }

    /** The codes that are ticked in a group; never null. */
    public List<String> codes(String input) {
        Object chosen = choices.get(input);
        if (chosen instanceof Collection<?> collection) {
            return collection.stream().map(String::valueOf).toList();
        }
        return chosen instanceof Object[] array
                ? Arrays.stream(array).map(String::valueOf).toList()
                : List.of();
    }

    /** By input; for the page. */
    public Map<String, String> getText() {
        return texts;
    }

    /** By input; for the page. */
    public Map<String, Object> getChoice() {
        return choices;
    }

    /** The text of an input; never null. */
    protected final String text(String input) {
        return Objects.requireNonNullElse(texts.get(input), "");
    }

    /** Fills an input. */
    protected final void type(String input, String text) {
        texts.put(input, Objects.requireNonNullElse(text, ""));
    }

    /** Ticks codes of a group. */
    protected final void choose(String input, List<String> codes) {
        choices.put(input, codes.toArray(String[]::new));
    }
}
