package fr.maillage.place.model;

import fr.maillage.shared.Jsons;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where each field's value comes from; immutable. Written as JSON grouped by origin, since most fields of a record
 * share one: {@code [{"by":"Hinaura","at":"2026-11-24T10:00Z","fields":["name","address"]}]}, with {@code
 * "hand":true} for what a person entered or confirmed, and {@code "of"} for what a merged record brought along.
 */
public final class Provenance {

    public static final Provenance NONE = new Provenance(Map.of());

    private static final JsonProvider JSON = Jsons.PROVIDER;

    private final Map<String, Origin> origins;

    private Provenance(Map<String, Origin> origins) {
        this.origins = origins;
    }

    /** Reads what {@link #toJson()} wrote. */
    public static Provenance parse(String json) {
        Map<String, Origin> origins = new TreeMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            for (JsonObject group : reader.readArray().getValuesAs(JsonObject.class)) {
                Origin origin = new Origin(
                        group.getBoolean("hand", false),
                        group.getString("by"),
                        OffsetDateTime.parse(group.getString("at")),
                        group.getString("of", null));
                JsonArray fields = group.getJsonArray("fields");
                fields.getValuesAs(JsonString.class).forEach(f -> origins.put(f.getString(), origin));
            }
        }
        return new Provenance(origins);
    }

    /** This, with another origin for some fields; an empty field has an origin too: who says that it is empty. */
    public Provenance with(Collection<String> fields, Origin origin) {
        Map<String, Origin> changed = new TreeMap<>(origins);
        fields.forEach(f -> changed.put(f, origin));
        return new Provenance(changed);
    }

    /** This, without an origin for some fields. */
    public Provenance without(Collection<String> fields) {
        Map<String, Origin> changed = new TreeMap<>(origins);
        fields.forEach(changed::remove);
        return new Provenance(changed);
    }

    /**
     * Tells if a source's record may overwrite this field: nobody has said anything about it, or this very record has.
     *
     * @param source who says something
     * @param record the identifier, there, of the merged record that says it; null for the place's own
     */
    public boolean open(String field, String source, String record) {
        Origin origin = origins.get(field);
        return origin == null
                || !origin.byHand() && origin.by().equals(source) && Objects.equals(origin.record(), record);
    }

    public Optional<Origin> of(String field) {
        return Optional.ofNullable(origins.get(field));
    }

    /** Tells if a person entered or confirmed the value of this field. */
    public boolean byHand(String field) {
        return of(field).map(Origin::byHand).orElse(false);
    }

    /** All origins by field; unmodifiable. */
    public Map<String, Origin> all() {
        return Map.copyOf(origins);
    }

    public String toJson() {
        Map<Origin, JsonArrayBuilder> groups = new LinkedHashMap<>();
        origins.forEach((field, origin) ->
                groups.computeIfAbsent(origin, o -> JSON.createArrayBuilder()).add(field));
        JsonArrayBuilder json = JSON.createArrayBuilder();
        groups.forEach((origin, fields) -> {
            JsonObjectBuilder group = JSON.createObjectBuilder();
            if (origin.byHand()) {
                group.add("hand", true);
            }
            if (origin.record() != null) {
                group.add("of", origin.record());
            }
            json.add(group.add("by", origin.by())
                    .add("at", origin.at().toString())
                    .add("fields", fields));
        });
        return json.build().toString();
    }

    /**
     * Who says so.
     *
     * @param byHand true for a person, false for a source
     * @param by the person's name, or the source's
     * @param at when it was entered, confirmed or imported, to the second
     * @param record for what a merged record brought along, its identifier in its source; null otherwise
     */
    public record Origin(boolean byHand, String by, OffsetDateTime at, String record) {

        public Origin {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }

        /** Origin that is a person, or the place's own source. */
        public Origin(boolean byHand, String by, OffsetDateTime at) {
            this(byHand, by, at, null);
        }
    }
}
