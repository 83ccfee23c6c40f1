package fr.maillage.place.intake;

import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import java.util.Objects;
import java.util.Set;

/**
 * A record of a place as a source gives it, parsed into our values.
 *
 * @param source who collects the record (the national column {@code source}); never null
 * @param sourceId the record's identifier there; together with the source it is the key; never null
 * @param values what the source says; multi-valued fields with a vocabulary hold codes
 * @param given the fields that the source has at all: those that it lacks are left as they are, those that it has but
 *     leaves empty are emptied
 */
public record IntakeRecord(String source, String sourceId, PlaceValues values, Set<PlaceField> given) {

    public IntakeRecord {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(values, "values");
        given = Set.copyOf(given);
    }
}
