package fr.maillage.web.plan.scheme;

import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.plan.scheme.VersionComparison;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Differences between two versions, in the API. */
@Schema(name = "SchemeChanges")
public record SchemeChanges(List<Pair> items) {

    /**
     * A line on both sides.
     *
     * @param kinds added, removed, moved (to another axis), reworded, target, due, publics; empty where nothing differs
     * @param before null for one that was added
     * @param after null for one that was removed
     */
    @Schema(name = "SchemeChange")
    public record Pair(String code, List<String> kinds, LineDocument before, LineDocument after) {}

    static SchemeChanges of(List<VersionComparison.Pair> pairs) {
        return new SchemeChanges(pairs.stream()
                .map(pair -> new Pair(
                        pair.line().code(),
                        pair.kinds().stream()
                                .sorted()
                                .map(VersionComparison.Kind::code)
                                .toList(),
                        document(pair.before()),
                        document(pair.after())))
                .toList());
    }

    private static LineDocument document(FrameLine line) {
        return line == null ? null : LineDocument.of(line);
    }
}
