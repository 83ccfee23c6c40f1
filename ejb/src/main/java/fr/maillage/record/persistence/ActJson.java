package fr.maillage.record.persistence;

import fr.maillage.shared.Jsons;
import fr.maillage.shared.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;

/** Values and refusals of an act, as the texts of its tables. */
final class ActJson {

    private ActJson() {}

    static String texts(Collection<String> texts) {
        return array(texts).build().toString();
    }

    static List<String> texts(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Jsons.PROVIDER.createReader(new StringReader(json))) {
            return read(reader.readArray());
        }
    }

    static String why(Violation violation) {
        JsonObjectBuilder object = Jsons.PROVIDER
                .createObjectBuilder()
                .add("rule", violation.rule())
                .add("args", array(violation.args()));
        if (violation.value() != null) {
            object.add("value", violation.value());
        }
        return object.build().toString();
    }

    static Violation why(String json) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = Jsons.PROVIDER.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new Violation(
                    null, object.getString("rule"), object.getString("value", null), read(object.getJsonArray("args")));
        }
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> read(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
