package fr.maillage.place.core;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A record as a person or a program enters it, not checked yet.
 *
 * @param entries the values of all fields but locality, position and date; one text for text fields, codes for fields
 *     with a vocabulary; absent means empty
 * @param commune a territory's code, an INSEE code, or a name that is unique with the postal code
 * @param latitude degrees, with a point or a comma
 * @param longitude degrees, with a point or a comma
 * @param verified the groups that were verified with those who run the place; null where nothing was said of it: a new record counts
 *     as verified, a correction does not
 */
public record PlaceInput(
        Map<PlaceField, List<String>> entries,
        String commune,
        String postalCode,
        String latitude,
        String longitude,
        Set<FieldGroup> verified) {

    public PlaceInput {
        Map<PlaceField, List<String>> copy = new EnumMap<>(PlaceField.class);
        entries.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        entries = copy;
        verified = verified == null ? null : Set.copyOf(verified);
    }

    /** An input that says nothing of what was verified. */
    public PlaceInput(
            Map<PlaceField, List<String>> entries,
            String commune,
            String postalCode,
            String latitude,
            String longitude) {
        this(entries, commune, postalCode, latitude, longitude, null);
    }

    /** The same of a record of which some groups were verified. */
    public PlaceInput verified(Set<FieldGroup> groups) {
        return new PlaceInput(entries, commune, postalCode, latitude, longitude, groups);
    }

    /** The groups that were verified, or these where nothing was said of it. */
    Set<FieldGroup> verifiedOr(Set<FieldGroup> unsaid) {
        return verified == null ? unsaid : verified;
    }
}
