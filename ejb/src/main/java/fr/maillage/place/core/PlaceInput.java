package fr.maillage.place.core;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A record as a person or a program enters it, not checked yet.
 *
 * @param entries the values of all fields but locality, position and date; one text for text fields, codes for fields
 *     with a vocabulary; absent means empty
 * @param commune a territory's code, an INSEE code, or a name that is unique with the postal code
 * @param latitude degrees, with a point or a comma
 * @param longitude degrees, with a point or a comma
 */
public record PlaceInput(
        Map<PlaceField, List<String>> entries, String commune, String postalCode, String latitude, String longitude) {

    public PlaceInput {
        Map<PlaceField, List<String>> copy = new EnumMap<>(PlaceField.class);
        entries.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        entries = copy;
    }
}
