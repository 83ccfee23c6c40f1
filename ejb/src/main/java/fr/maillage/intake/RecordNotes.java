package fr.maillage.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the rows of a file leave for later ones: remembered for this chunk, looked up for those before. */
public final class RecordNotes {

    private final Function<String, Optional<String>> earlier;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, String> added = new HashMap<>();
    private final Map<String, String> changed = new HashMap<>();

    /**
     * @param earlier what chunks before have noted under a key
     */
    public RecordNotes(Function<String, Optional<String>> earlier) {
        this.earlier = earlier;
    }

    /** For a look at a few rows, which ends with them. */
    public RecordNotes() {
        this(key -> Optional.empty());
    }

    /** What was noted under a key last; empty for nothing. */
    public Optional<String> noted(String key) {
        String now = added.getOrDefault(key, changed.get(key));
        return now != null ? Optional.of(now) : known.computeIfAbsent(key, earlier);
    }

    /** Notes a text of at most 4,000 characters. */
    public void note(String key, String text) {
        boolean before = known.computeIfAbsent(key, earlier).isPresent();
        (before ? changed : added).put(key, text);
    }

    /** What is new since it was made. */
    public Map<String, String> added() {
        return added;
    }

    /** What is another text than earlier chunks have noted. */
    public Map<String, String> changed() {
        return changed;
    }
}
