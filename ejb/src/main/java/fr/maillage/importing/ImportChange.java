package fr.maillage.importing;

import java.util.List;
import java.util.UUID;

/**
 * One place that an import has changed, or that its file lacks.
 *
 * @param place the place's identifier
 * @param name as it was called then
 * @param commune its name
 * @param source who collects the record
 * @param sourceId the record's identifier there
 * @param fields for a change: what was changed, never null
 */
public record ImportChange(
        UUID place, String name, String commune, String source, String sourceId, List<PreviewChange> fields) {

    /** In which way places differ from what their source said before. */
    public enum Kind {
        CREATED("place.create"),
        CHANGED("place.update"),
        ABSENT(null),
        BACK("place.back");

        private final String action;

        Kind(String action) {
            this.action = action;
        }

        /** How the audit calls it; null for what the audit does not know. */
        public String action() {
            return action;
        }
    }

    public ImportChange {
        fields = List.copyOf(fields);
    }
}
