package fr.maillage.territory.outline;

import fr.maillage.shared.Problem;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Reads a GeoJSON file of outlines one feature at a time, so that the file's size does not count. */
public final class OutlineFile {

    private static final JsonProvider JSON = JsonProvider.provider();

    private OutlineFile() {}

    /**
     * Hands out the features in their order.
     *
     * @param consumer gets each feature with its number, from 1
     * @throws Problem INVALID on field {@code file}: no GeoJSON, broken off, or in another system of coordinates; what
     *     was handed out before does not count then
     */
    public static void read(InputStream content, Consumer<Feature> consumer) {
        try (JsonParser parser = JSON.createParser(content)) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw Problem.invalid("file", "outline-no-geojson", null);
            }
            boolean found = false;
            while (parser.next() == Event.KEY_NAME) {
                found |= member(parser, consumer);
            }
            if (!found) {
                throw Problem.invalid("file", "outline-no-geojson", null);
            }
        } catch (JsonException | NoSuchElementException e) {
            throw Problem.invalid("file", "outline-broken", e.getMessage());
        }
    }

    private static boolean member(JsonParser parser, Consumer<Feature> consumer) {
        String key = parser.getString();
        Event event = parser.next();
        if (key.equals("features") && event == Event.START_ARRAY) {
            int number = 0;
            while (parser.next() == Event.START_OBJECT) {
                consumer.accept(new Feature(++number, parser.getObject()));
            }
            return true;
        }
        if (key.equals("crs") && event == Event.START_OBJECT) {
            requireWgs84(parser.getObject());
        } else if (event == Event.START_OBJECT) {
            parser.skipObject();
        } else if (event == Event.START_ARRAY) {
            parser.skipArray();
        }
        return false;
    }

    private static void requireWgs84(JsonObject crs) {
        JsonValue properties = crs.get("properties");
        String name = properties instanceof JsonObject object ? object.getString("name", "") : "";
        if (!name.isEmpty() && !name.contains("CRS84") && !name.endsWith("4326")) {
            throw Problem.invalid("file", "outline-projection", name);
        }
    }

    /**
     * One feature, not judged yet.
     *
     * @param number from 1
     */
    public record Feature(int number, JsonObject json) {

        /** A property's text; empty where it is missing. */
        public String property(String name) {
            JsonValue value = json.get("properties") instanceof JsonObject properties ? properties.get(name) : null;
            if (value instanceof JsonString string) {
                return string.getString().strip();
            }
            return value == null || value == JsonValue.NULL ? "" : value.toString();
        }

        /** The first of these properties that has a text, whatever the case of its name; empty when none has. */
        public String firstOf(Iterable<String> names) {
            if (json.get("properties") instanceof JsonObject properties) {
                for (String name : names) {
                    for (String key : properties.keySet()) {
                        if (key.equalsIgnoreCase(name) && !property(key).isEmpty()) {
                            return property(key);
                        }
                    }
                }
            }
            return "";
        }

        public JsonValue geometry() {
            return json.getOrDefault("geometry", JsonValue.NULL);
        }
    }
}
