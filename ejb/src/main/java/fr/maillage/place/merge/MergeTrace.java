package fr.maillage.place.merge;

import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.ValueText;
import fr.maillage.place.model.Provenance;
import fr.maillage.shared.Jsons;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Trace of what a merge did to the record that stayed, as JSON, so that it can be taken back.
 *
 * @param before the texts of its fields before, see {@link ValueText}; empty fields are absent
 * @param after the same after
 * @param provenance before
 * @param actorBefore the actor's key; null for none
 * @param actorAfter the same after
 * @param proposals those that the merge wrote for it
 * @param moved what hung on the merged record, by the code of its feature, see {@link MergeParticipant}
 */
record MergeTrace(
        Map<PlaceField, String> before,
        Map<PlaceField, String> after,
        Provenance provenance,
        Long actorBefore,
        Long actorAfter,
        Set<UUID> proposals,
        Map<String, Set<UUID>> moved) {

    /** The same with what hung on the merged record. */
    MergeTrace with(Map<String, Set<UUID>> moved) {
        return new MergeTrace(before, after, provenance, actorBefore, actorAfter, proposals, moved);
    }

    String toJson() {
        JsonObjectBuilder hung = Jsons.PROVIDER.createObjectBuilder();
        moved.forEach((feature, records) -> hung.add(feature, array(records)));
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("before", object(before))
                .add("after", object(after))
                .add("provenance", provenance.toJson())
                .add("proposals", array(proposals))
                .add("moved", hung);
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
            Map<String, Set<UUID>> moved = new TreeMap<>();
            // Merges of before this was moved know nothing of it.
            json.getOrDefault("moved", JsonValue.EMPTY_JSON_OBJECT)
                    .asJsonObject()
                    .forEach((feature, records) -> moved.put(feature, identifiers(records.asJsonArray())));
            return new MergeTrace(
                    texts(json.getJsonObject("before")),
                    texts(json.getJsonObject("after")),
                    Provenance.parse(json.getString("provenance")),
                    key(json, "actorBefore"),
                    key(json, "actorAfter"),
                    identifiers(json.getJsonArray("proposals")),
                    moved);
        }
    }

    private static JsonArrayBuilder array(Set<UUID> records) {
        JsonArrayBuilder json = Jsons.PROVIDER.createArrayBuilder();
        records.forEach(r -> json.add(r.toString()));
        return json;
    }

    private static Set<UUID> identifiers(JsonArray json) {
        Set<UUID> identifiers = new HashSet<>();
        json.getValuesAs(JsonString.class).forEach(t -> identifiers.add(UUID.fromString(t.getString())));
        return identifiers;
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
        // Merges of before groups had dates of their own know that of the record alone.
        String date = texts.get(PlaceField.DATE_MAJ);
        if (date != null && FieldGroup.ALL.stream().map(FieldGroup::date).noneMatch(texts::containsKey)) {
            FieldGroup.ALL.forEach(group -> texts.put(group.date(), date));
        }
        return texts;
    }
}
