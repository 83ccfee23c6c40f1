package fr.maillage.mapping;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.BoundedJson;
import fr.maillage.shared.Jsons;
import fr.maillage.shared.Problem;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mappings as JSON, as they are kept, shipped, and handed from one committee to another. */
public final class MappingJson {

    /** Name that the files give their format. */
    public static final String FORMAT = "maillage-mapping/1";

    private MappingJson() {}

    /** The mapping as indented JSON. */
    public static String write(Mapping mapping) {
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("format", FORMAT)
                .add("name", mapping.name())
                .add("title", mapping.title())
                .add("source", mapping.source());
        if (!mapping.places()) {
            json.add("kind", mapping.kind());
        }
        if (mapping.leftOut() != null) {
            json.add(
                    "leaveOut",
                    Jsons.PROVIDER
                            .createObjectBuilder()
                            .add("column", mapping.leftOut().column())
                            .add("values", list(mapping.leftOut().values())));
        }
        JsonArrayBuilder fields = Jsons.PROVIDER.createArrayBuilder();
        mapping.rules().forEach(r -> fields.add(rule(r)));
        json.add("fields", fields);
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Jsons.PROVIDER
                .createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json.build());
        }
        return text.toString().strip();
    }

    private static JsonObjectBuilder rule(FieldRule rule) {
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("field", rule.field())
                .add("transform", rule.transform().code());
        if (!rule.columns().isEmpty()) {
            json.add("columns", list(rule.columns()));
        }
        if (!rule.text().isEmpty()) {
            json.add("text", rule.text());
        }
        if (rule.part() != 0) {
            json.add("part", rule.part());
        }
        if (!rule.values().isEmpty()) {
            JsonArrayBuilder values = Jsons.PROVIDER.createArrayBuilder();
            for (ValueEntry entry : rule.values()) {
                JsonObjectBuilder value = Jsons.PROVIDER.createObjectBuilder();
                if (entry.column() != null) {
                    value.add("column", entry.column());
                }
                values.add(value.add("value", entry.value()).add("to", list(entry.to())));
            }
            json.add("values", values);
        }
        if (rule.fallback() != null) {
            json.add("otherwise", rule.fallback());
        }
        return rule.optional() ? json.add("optional", true) : json;
    }

    private static JsonArrayBuilder list(List<String> texts) {
        JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    /**
     * Reads a mapping; whether it makes sense is for {@link MappingCheck} to say.
     *
     * @throws Problem INVALID for what is no mapping in JSON
     */
    public static Mapping read(String text) {
        try {
            JsonObject json = BoundedJson.object(text);
            if (!FORMAT.equals(json.getString("format", null))) {
                throw broken(json.getString("format", null));
            }
            JsonArray fields = json.getJsonArray("fields");
            if (fields == null) {
                throw broken(null);
            }
            List<FieldRule> rules = new ArrayList<>();
            for (JsonValue value : fields) {
                rules.add(rule(value.asJsonObject()));
            }
            JsonObject out = json.getJsonObject("leaveOut");
            return new Mapping(
                    json.getString("name", ""),
                    json.getString("title", ""),
                    json.getString("kind", Mapping.PLACES),
                    json.getString("source", ""),
                    rules,
                    out == null ? null : new LeftOut(TextPolicy.column(text(out, "column")), texts(out, "values")));
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            throw broken(null);
        }
    }

    private static FieldRule rule(JsonObject json) {
        String code = text(json, "transform");
        List<ValueEntry> values = new ArrayList<>();
        JsonArray table = json.getJsonArray("values");
        if (table != null) {
            for (JsonValue value : table) {
                JsonObject entry = value.asJsonObject();
                values.add(new ValueEntry(
                        entry.containsKey("column") ? TextPolicy.column(text(entry, "column")) : null,
                        text(entry, "value"),
                        texts(entry, "to")));
            }
        }
        return new FieldRule(
                text(json, "field"),
                Transform.byCode(code).orElseThrow(() -> broken(code)),
                texts(json, "columns").stream().map(TextPolicy::column).toList(),
                json.getString("text", ""),
                json.getInt("part", 0),
                values,
                json.getString("otherwise", null),
                json.getBoolean("optional", false));
    }

    private static String text(JsonObject json, String name) {
        String text = json.getString(name, null);
        if (text == null) {
            throw broken(name);
        }
        return text;
    }

    private static List<String> texts(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private static Problem broken(String value) {
        return Problem.invalid("file", "mapping.not-a-mapping", value, FORMAT);
    }
}
