package fr.maillage.web.shared;

import fr.maillage.shared.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An input in which one names a record that a list finds: by its label as it is suggested, by another of its names, or by
 * words that only one has.
 *
 * @param <V> the records
 */
public abstract class FoundReference<V> implements Reference {

    private static final int LOOKED_AT = 20;
    private static final int TOLD = 5;

    private final String none;
    private final String many;

    /**
     * @param none the rule that is broken where nothing is meant
     * @param many the rule that is broken where more than one is meant
     */
    protected FoundReference(String none, String many) {
        this.none = none;
        this.many = many;
    }

    /** The records that have the words, which may be read by whoever asks. */
    protected abstract List<V> found(String words, int most);

    /** Writes a record as inputs do: its words are all in what the list looks in. */
    protected abstract String label(V record);

    /** Lists its other names. */
    protected abstract Stream<String> names(V record);

    protected abstract String id(V record);

    @Override
    public List<String> suggested(String words) {
        return found(words, SUGGESTIONS).stream().map(this::label).toList();
    }

    @Override
    public String meant(String field, String typed) {
        List<V> found = found(typed, LOOKED_AT);
        List<V> named = found.stream()
                .filter(record ->
                        Stream.concat(Stream.of(label(record)), names(record)).anyMatch(typed::equalsIgnoreCase))
                .toList();
        if (named.size() == 1) {
            return id(named.get(0));
        }
        if (found.size() == 1) {
            return id(found.get(0));
        }
        if (found.isEmpty()) {
            throw Problem.invalid(field, none, typed);
        }
        throw Problem.invalid(
                field, many, typed, found.stream().limit(TOLD).map(this::label).collect(Collectors.joining(" ; ")));
    }
}
