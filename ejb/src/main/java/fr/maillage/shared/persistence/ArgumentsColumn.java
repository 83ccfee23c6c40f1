package fr.maillage.shared.persistence;

import fr.maillage.shared.Jsons;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** The arguments of a problem's sentence, kept as a JSON array in a column. */
public final class ArgumentsColumn {

    private static final int LONGEST = 300;

    private ArgumentsColumn() {}

    /** The text, ended by an ellipsis if it is longer than {@code max}; null stays null. */
    public static String cut(String text, int max) {
        return text == null || text.length() <= max ? text : text.substring(0, max - 1) + "…";
    }

    /** The array, each argument cut to 300 characters. */
    public static String write(List<String> args) {
        JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
        args.forEach(a -> array.add(cut(a, LONGEST)));
        return array.build().toString();
    }

    /** Reads what {@link #write} wrote. */
    public static List<String> read(String json) {
        try (JsonReader reader = Jsons.PROVIDER.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }
}
