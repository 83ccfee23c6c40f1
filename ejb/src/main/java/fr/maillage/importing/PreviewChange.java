package fr.maillage.importing;

import fr.maillage.shared.AuditLine;
import fr.maillage.shared.Jsons;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/**
 * A field that an import changes.
 *
 * @param field the field's key in the record of a place
 * @param before null when it was empty
 * @param after null when it becomes empty
 */
public record PreviewChange(String field, String before, String after) {

    private static final int LONGEST_CHANGES = 20_000;

    /**
     * The changes of a preview as text.
     *
     * @param kind goes before the fields' keys; null for places
     * @return null for none, and for more than can be kept
     */
    public static String write(String kind, List<AuditLine.Change> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        JsonArrayBuilder list = Jsons.PROVIDER.createArrayBuilder();
        for (AuditLine.Change change : changes) {
            String field = kind == null ? change.field() : kind + "." + change.field();
            JsonObjectBuilder object = Jsons.PROVIDER.createObjectBuilder().add("field", field);
            if (change.before() != null) {
                object.add("before", ImportReading.shortened(change.before()));
            }
            if (change.after() != null) {
                object.add("after", ImportReading.shortened(change.after()));
            }
            list.add(object);
        }
        String text = list.build().toString();
        return text.length() > LONGEST_CHANGES ? null : text;
    }

    /** Reads the changes of a preview or of an audit line; null for none. */
    public static List<PreviewChange> parse(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Jsons.PROVIDER.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(o -> new PreviewChange(
                            o.getString("field"), o.getString("before", null), o.getString("after", null)))
                    .toList();
        }
    }
}
