package fr.maillage.territory.outline;

import fr.maillage.shared.Problem;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /** The parser, whose every failure is a broken file: for some it has no type of its own, such as too deep a nesting. */
    private record Reading(JsonParser parser) implements AutoCloseable {

        static Reading of(InputStream content) {
            return new Reading(read(() -> JSON.createParser(content)));
        }

        Event next() {
            return read(parser::next);
        }

        String name() {
            return parser.getString();
        }

        JsonObject object() {
            return read(parser::getObject);
        }

        /** Passes over a value that began with this event; the parser's own way never ends in a file that was cut off. */
        void skip(Event begun) {
            int depth = change(begun);
            while (depth > 0) {
                depth += change(next());
            }
        }

        private static int change(Event event) {
            return switch (event) {
                case START_OBJECT, START_ARRAY -> 1;
                case END_OBJECT, END_ARRAY -> -1;
                default -> 0;
            };
        }

        private static <T> T read(Supplier<T> step) {
            try {
                return step.get();
            } catch (Problem tooLarge) {
                throw tooLarge;
            } catch (RuntimeException e) {
                throw Problem.invalid("file", "outline-broken", e.getMessage());
            }
        }

        @Override
        public void close() {
            parser.close();
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
