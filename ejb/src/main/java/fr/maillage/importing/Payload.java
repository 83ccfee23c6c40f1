package fr.maillage.importing;

import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappedRow;
import fr.maillage.mapping.model.Profile;
import fr.maillage.place.core.Locality;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.shared.Jsons;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row's normalised values as text while it is staged, and as a record to take in. */
final class Payload {

    private static final String COMMUNE = "communeId";
    private static final String DROPPED = "dropped";

    /** National columns that are one field of a place when they come together. */
    private static final Map<Field, PlaceField> FIELDS = fields();

    private Payload() {}

    private static Map<Field, PlaceField> fields() {
        Map<Field, PlaceField> map = new EnumMap<>(Field.class);
        for (PlaceField place : PlaceField.values()) {
            for (String column : place.columns()) {
                Field field = Field.byColumn(column);
                if (field != null) {
                    map.put(field, place);
                }
            }
        }
        map.put(Field.SERVICE_DETAILS, PlaceField.SERVICE_DETAILS);
        map.put(Field.QPV, PlaceField.QPV);
        return map;
    }

    static String of(MappedRow row) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        json.add(COMMUNE, row.commune().commune().id());
        JsonArrayBuilder dropped = Jsons.PROVIDER.createArrayBuilder();
        row.dropped().forEach(f -> dropped.add(f.name()));
        json.add(DROPPED, dropped);
        row.values().forEach((field, values) -> {
            JsonArrayBuilder list = Jsons.PROVIDER.createArrayBuilder();
            values.forEach(list::add);
            json.add(field.name(), list);
        });
        return json.build().toString();
    }

    /**
     * The record to take in.
     *
     * @param columns all columns of the file: what it has but the row leaves empty is to be emptied
     */
    static IntakeRecord record(String payload, String source, String sourceId, Profile profile, List<String> columns) {
        JsonObject json = read(payload);
        PlaceValues.Builder values = PlaceValues.builder();
        FIELDS.forEach((field, place) -> {
            if (json.containsKey(field.name())) {
                put(values, field, place, texts(json, field.name()));
            }
        });
        long commune = json.getJsonNumber(COMMUNE).longValue();
        values.set(
                PlaceField.LOCALITY,
                new Locality(commune, texts(json, Field.POSTAL_CODE.name()).get(0)));
        if (json.containsKey(Field.LATITUDE.name()) && json.containsKey(Field.LONGITUDE.name())) {
            values.set(PlaceField.POSITION, new Position(number(json, Field.LATITUDE), number(json, Field.LONGITUDE)));
        }
        Set<PlaceField> given = EnumSet.noneOf(PlaceField.class);
        profile.given(columns).stream().map(FIELDS::get).filter(f -> f != null).forEach(given::add);
        texts(json, DROPPED).stream().map(Field::valueOf).map(FIELDS::get).forEach(given::remove);
        given.add(PlaceField.LOCALITY);
        return new IntakeRecord(source, sourceId, values.build(), given);
    }

    private static void put(PlaceValues.Builder values, Field field, PlaceField place, List<String> texts) {
        if (place == PlaceField.LOCALITY || place == PlaceField.POSITION) {
            return;
        }
        if (place == PlaceField.DATE_MAJ) {
            values.set(place, LocalDate.parse(texts.get(0)));
        } else if (place.type() == List.class) {
            values.set(place, texts);
        } else {
            values.set(place, texts.get(0));
        }
    }

    private static double number(JsonObject json, Field field) {
        return Double.parseDouble(texts(json, field.name()).get(0));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject read(String payload) {
        try (var reader = Jsons.PROVIDER.createReader(new StringReader(payload))) {
            return reader.readObject();
        }
    }
}
