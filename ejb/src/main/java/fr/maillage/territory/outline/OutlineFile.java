package fr.maillage.territory.outline;

import fr.maillage.shared.BoundedJson;
import fr.maillage.shared.Problem;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a GeoJSON file of outlines one feature at a time, so that the file's size does not count. */
public final class OutlineFile {

    private OutlineFile() {}

    /**
     * Hands out the features in their order.
     *
     * @param consumer gets each feature with its number, from 1
     * @throws Problem INVALID on field {@code file}: no GeoJSON, broken off, or in another system of coordinates; what
     *     was handed out before does not count then
     */
    public static void read(InputStream content, Consumer<Feature> consumer) {
        try (Reading reading = Reading.of(content)) {
            if (reading.next() != Event.START_OBJECT) {
                throw Problem.invalid("file", "outline-no-geojson", null);
            }
            boolean found = false;
            while (reading.next() == Event.KEY_NAME) {
                found |= member(reading, consumer);
            }
            if (!found) {
                throw Problem.invalid("file", "outline-no-geojson", null);
            }
        }
    }

    private static boolean member(Reading reading, Consumer<Feature> consumer) {
        String key = reading.name();
        Event event = reading.next();
        if (key.equals("features") && event == Event.START_ARRAY) {
            int number = 0;
            while (reading.next() == Event.START_OBJECT) {
                consumer.accept(new Feature(++number, reading.object()));
            }
            return true;
        }
        if (key.equals("crs") && event == Event.START_OBJECT) {
            requireWgs84(reading.object());
        } else {
            reading.skip(event);
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

    /** A file whose every failure is said of it; only a limit of its stream speaks for itself. */
    private record Reading(BoundedJson json) implements AutoCloseable {

        static Reading of(InputStream content) {
            return new Reading(read(() -> BoundedJson.of(content)));
        }

        Event next() {
            return read(json::next);
        }

        String name() {
            return json.string();
        }

        JsonObject object() {
            return read(json::object);
        }

        void skip(Event begun) {
            read(() -> {
                json.skip(begun);
                return null;
            });
        }

        private static <T> T read(Supplier<T> step) {
            try {
                return step.get();
            } catch (JsonException e) {
                throw Problem.invalid("file", "outline-broken", e.getMessage());
            }
        }

        @Override
        public void close() {
            json.close();
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
