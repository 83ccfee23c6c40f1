package fr.maillage.record;

import fr.maillage.shared.AuditLine.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Differences of a file from another one, row by row.
 *
 * @param rows of one of the files or both, in the order of their keys
 */
public record FileComparison<F extends Enum<F> & RecordField>(List<Compared<F>> rows) {

    /** Outcome of a row; what needs somebody stands first. */
    public enum State {
        NEW,
        CHANGED,
        GONE,
        UNCHANGED;

        /** As addresses and texts call it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty for an unknown one. */
        public static Optional<State> byCode(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * A row in one of the files or both.
     *
     * @param key by which both call what it is about
     * @param values what the file says; for a row that is gone what the other one said
     * @param changes from the other file; empty unless it has changed
     */
    public record Compared<F extends Enum<F> & RecordField>(
            String key, State state, FieldValues<F> values, List<Change> changes) {

        public Compared {
            changes = List.copyOf(changes);
        }
    }

    public FileComparison {
        rows = List.copyOf(rows);
    }

    /** Compares what two files say, each by key. */
    public static <F extends Enum<F> & RecordField> FileComparison<F> of(
            Map<String, FieldValues<F>> now, Map<String, FieldValues<F>> before) {
        TreeSet<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(before.keySet());
        List<Compared<F>> rows = new ArrayList<>();
        for (String key : keys) {
            FieldValues<F> said = now.get(key);
            FieldValues<F> was = before.get(key);
            List<Change> changes = said == null || was == null ? List.of() : was.changes(said);
            rows.add(new Compared<>(key, state(said, was, changes), said == null ? was : said, changes));
        }
        return new FileComparison<>(rows);
    }

    private static State state(Object said, Object was, List<Change> changes) {
        if (was == null) {
            return State.NEW;
        }
        if (said == null) {
            return State.GONE;
        }
        return changes.isEmpty() ? State.UNCHANGED : State.CHANGED;
    }

    /** The rows of a state. */
    public List<Compared<F>> rows(State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    /** The keys of the rows of a state. */
    public List<String> keys(State state) {
        return rows(state).stream().map(Compared::key).toList();
    }

    /** Counts the rows of each state, none left out. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new TreeMap<>();
        for (State state : State.values()) {
            counts.put(state, (long) rows(state).size());
        }
        return counts;
    }
}
