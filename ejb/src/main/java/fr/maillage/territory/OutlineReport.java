package fr.maillage.territory;

import fr.maillage.shared.Violation;
import java.util.List;

/**
 * Outcome of an import of outlines, in features of the file.
 *
 * @param kind what the file was said to hold
 * @param read features of the file
 * @param stored outlines that are now there
 * @param repaired the names of those that crossed themselves and were mended
 * @param errors what is wrong with the others; nothing of them was taken
 */
public record OutlineReport(
        TerritoryKind kind, int read, int stored, List<String> repaired, List<FeatureError> errors) {

    public OutlineReport {
        repaired = List.copyOf(repaired);
        errors = List.copyOf(errors);
    }

    /**
     * An error in a feature.
     *
     * @param number its number in the file, from 1
     * @param name how the file calls it; empty where it does not
     * @param violation the rule and the refused value
     */
    public record FeatureError(int number, String name, Violation violation) {}
}
