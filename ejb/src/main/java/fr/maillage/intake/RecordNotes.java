package fr.maillage.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Notes that the rows of a file leave for later ones: remembered for this chunk, looked up for those before. */
public final class RecordNotes {

    private final Function<Collection<String>, Map<String, String>> earlier;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, String> added = new HashMap<>();
    private final Map<String, String> changed = new HashMap<>();

    /**
     * @param earlier what chunks before have noted under some keys, by key
     */
    public RecordNotes(Function<Collection<String>, Map<String, String>> earlier) {
        this.earlier = earlier;
    }

    /** For a look at a few rows, which ends with them. */
    public RecordNotes() {
        this(keys -> Map.of());
    }

    /** Looks several keys up at once that are going to be asked for; each other one costs a look of its own. */
    public void expect(Collection<String> keys) {
        Set<String> unknown = new HashSet<>(keys);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            Map<String, String> found = earlier.apply(unknown);
            unknown.forEach(key -> known.put(key, Optional.ofNullable(found.get(key))));
        }
    }

    /** Gives the last note under a key; empty for nothing. */
    public Optional<String> noted(String key) {
        String now = added.getOrDefault(key, changed.get(key));
        return now != null ? Optional.of(now) : before(key);
    }

    /** Notes a text of at most 4,000 characters. */
    public void note(String key, String text) {
        (before(key).isPresent() ? changed : added).put(key, text);
    }

    private Optional<String> before(String key) {
        expect(List.of(key));
        return known.get(key);
    }

    /** Gives the notes that are new since it was made. */
    public Map<String, String> added() {
        return added;
    }

    /** Gives the notes whose text differs from what earlier chunks have noted. */
    public Map<String, String> changed() {
        return changed;
    }
}
