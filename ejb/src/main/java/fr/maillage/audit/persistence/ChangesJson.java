package fr.maillage.audit.persistence;

import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Jsons;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** The changes of one audit line as the text that the table keeps. */
final class ChangesJson {

    private ChangesJson() {}

    /** Null when nothing changed. */
    static String write(List<Change> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
        for (Change change : changes) {
            JsonObjectBuilder object = Jsons.PROVIDER.createObjectBuilder().add("field", change.field());
            add(object, "before", change.before());
            add(object, "after", change.after());
            array.add(object);
        }
        return array.build().toString();
    }

    static List<Change> read(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Jsons.PROVIDER.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class).stream()
                    .map(o -> new Change(o.getString("field"), o.getString("before", null), o.getString("after", null)))
                    .toList();
        }
    }

    private static void add(JsonObjectBuilder object, String name, String value) {
        if (value != null) {
            object.add(name, value);
        }
    }
}
