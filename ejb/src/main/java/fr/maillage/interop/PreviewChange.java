package fr.maillage.interop;

import fr.maillage.shared.Jsons;
import jakarta.json.JsonObject;
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
