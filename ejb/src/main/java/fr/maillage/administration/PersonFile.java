package fr.maillage.administration;

import fr.maillage.shared.PersonalRecord;
import java.util.List;

/**
 * Knowledge that the product has of somebody.
 *
 * @param parts by kind, those with nothing left out
 */
public record PersonFile(List<Part> parts) {

    public PersonFile {
        parts = List.copyOf(parts);
    }

    /**
     * Knowledge of one feature.
     *
     * @param kind the feature's word, such as {@code contacts}
     */
    public record Part(String kind, List<PersonalRecord> records) {

        public Part {
            records = List.copyOf(records);
        }
    }

    /** Tells if nothing is known of her. */
    public boolean unknown() {
        return parts.isEmpty();
    }
}
