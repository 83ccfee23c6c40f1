package fr.maillage.importing;

import java.util.List;
import java.util.UUID;

/**
 * One record that an import has changed, or would change, or a place that its file lacks.
 *
 * @param place the place's identifier; null for what would be changed
 * @param name as it was called then; null where its row does not say
 * @param commune its name; null for other records than places
 * @param source who collects the record; empty for other records than places
 * @param sourceId the record's identifier there; as the source
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

        /** Gives the name of it in the audit; null for what the audit does not know. */
        public String action() {
            return action;
        }
    }

    public ImportChange {
        fields = List.copyOf(fields);
    }
}
