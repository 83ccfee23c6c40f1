package fr.maillage.plan.scheme;

import fr.maillage.plan.LineField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Differences between two versions of a frame, line by line, in the order of the later one. */
public final class VersionComparison {

    /** Outcome of a line. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        /** To another axis. */
        MOVED("moved"),
        /** Says it in other words. */
        REWORDED("reworded"),
        /** Other figure or other unit. */
        TARGET("target"),
        DUE("due"),
        PUBLICS("publics");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in the API. */
        public String code() {
            return code;
        }
    }

    /**
     * A line on both sides.
     *
     * @param before null for one that was added
     * @param after null for one that was removed
     * @param kinds empty where nothing differs
     */
    public record Pair(FrameLine before, FrameLine after, Set<Kind> kinds) {

        /** The line as it is, or as it was where it is no more. */
        public FrameLine line() {
            return after == null ? before : after;
        }

        public boolean changed() {
            return !kinds.isEmpty();
        }
    }

    private VersionComparison() {}

    /**
     * Both versions side by side: the lines of the later one in its order, those that are no more after the last line that
     * stood before them.
     */
    public static List<Pair> of(FrameTree before, FrameTree after) {
        Map<Long, FrameLine> old = byKey(before);
        Map<Long, FrameLine> now = byKey(after);
        List<Pair> pairs = new ArrayList<>(after.lines().stream()
                .map(line -> pair(old.get(line.key()), line))
                .toList());
        FrameLine last = null;
        for (FrameLine line : before.lines()) {
            if (!now.containsKey(line.key())) {
                pairs.add(place(pairs, last), pair(line, null));
            }
            last = line;
        }
        return List.copyOf(pairs);
    }

    private static int place(List<Pair> pairs, FrameLine last) {
        if (last == null) {
            return 0;
        }
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).line().key() == last.key()) {
                return i + 1;
            }
        }
        return pairs.size();
    }

    private static Map<Long, FrameLine> byKey(FrameTree tree) {
        return tree.lines().stream()
                .collect(Collectors.toMap(FrameLine::key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static Pair pair(FrameLine before, FrameLine after) {
        if (before == null || after == null) {
            return new Pair(before, after, Set.of(before == null ? Kind.ADDED : Kind.REMOVED));
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        differs(kinds, Kind.MOVED, before.axis(), after.axis());
        differs(kinds, Kind.REWORDED, before.label(), after.label());
        differs(
                kinds,
                Kind.TARGET,
                before.values().text(LineField.TARGET),
                after.values().text(LineField.TARGET));
        differs(kinds, Kind.TARGET, before.unit(), after.unit());
        differs(kinds, Kind.DUE, before.due(), after.due());
        differs(kinds, Kind.PUBLICS, sorted(before.publics()), sorted(after.publics()));
        return new Pair(before, after, kinds);
    }

    private static List<String> sorted(List<String> codes) {
        return codes.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static void differs(Set<Kind> kinds, Kind kind, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            kinds.add(kind);
        }
    }
}
