package fr.maillage.place;

import fr.maillage.place.model.Provenance;
import fr.maillage.shared.Jsons;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a merge did to the record that stayed, as JSON, so that it can be taken back.
 *
 * @param before the texts of its fields before, see {@link ValueText}; empty fields are absent
 * @param after the same after
 * @param provenance before
 * @param actorBefore the actor's key; null for none
 * @param actorAfter the same after
 * @param proposals those that the merge wrote for it
 */
record MergeTrace(
        Map<PlaceField, String> before,
        Map<PlaceField, String> after,
        Provenance provenance,
        Long actorBefore,
        Long actorAfter,
        Set<UUID> proposals) {

    String toJson() {
        JsonArrayBuilder written = Jsons.PROVIDER.createArrayBuilder();
        proposals.forEach(p -> written.add(p.toString()));
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("before", object(before))
                .add("after", object(after))
                .add("provenance", provenance.toJson())
                .add("proposals", written);
        if (actorBefore != null) {
            json.add("actorBefore", actorBefore);
        }
        if (actorAfter != null) {
            json.add("actorAfter", actorAfter);
        }
        return json.build().toString();
    }

    static MergeTrace parse(String text) {
        try (JsonReader reader = Jsons.PROVIDER.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Set<UUID> proposals = new HashSet<>();
            json.getJsonArray("proposals")
                    .getValuesAs(JsonString.class)
                    .forEach(p -> proposals.add(UUID.fromString(p.getString())));
            return new MergeTrace(
                    texts(json.getJsonObject("before")),
                    texts(json.getJsonObject("after")),
                    Provenance.parse(json.getString("provenance")),
                    key(json, "actorBefore"),
                    key(json, "actorAfter"),
                    proposals);
        }
    }

    private static Long key(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonNumber(name).longValue() : null;
    }

    private static JsonObjectBuilder object(Map<PlaceField, String> texts) {
        JsonObjectBuilder json = Jsons.PROVIDER.createObjectBuilder();
        texts.forEach((field, text) -> json.add(field.key(), text));
        return json;
    }

    private static Map<PlaceField, String> texts(JsonObject json) {
        Map<PlaceField, String> texts = new EnumMap<>(PlaceField.class);
        json.forEach((key, value) ->
                PlaceField.byKey(key).ifPresent(field -> texts.put(field, ((JsonString) value).getString())));
        return texts;
    }
}
