package fr.maillage.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * JSON from outside, event by event, at most {@value #DEEPEST} levels deep. The parser is never asked to pass over a
 * value by itself: in one that is cut off its own way of skipping goes on for ever.
 *
 * <p>Whatever the parser refuses, for which it has several types, is a {@link JsonException}; only a {@link Problem} of
 * the stream that it reads passes as it is.
 */
public final class BoundedJson implements AutoCloseable {

    /** Records, mappings and outlines are far from it. */
    public static final int DEEPEST = 64;

    private final JsonParser parser;
    private int depth;

    private BoundedJson(JsonParser parser) {
        this.parser = parser;
    }

    public static BoundedJson of(Reader reader) {
        return new BoundedJson(read(() -> Jsons.PROVIDER.createParser(reader)));
    }

    /** JSON in one of the encodings that the standard knows, found out by its first bytes. */
    public static BoundedJson of(InputStream content) {
        return new BoundedJson(read(() -> Jsons.PROVIDER.createParser(content)));
    }

    /**
     * Goes through a whole text in UTF-8: one value without U+0000 in its texts, and nothing after it.
     *
     * @throws JsonException for anything else, and for what is too deep
     */
    public static void check(byte[] text) {
        try (BoundedJson json = new BoundedJson(read(() -> Jsons.PROVIDER
                .createParserFactory(null)
                .createParser(new ByteArrayInputStream(text), StandardCharsets.UTF_8)))) {
            do {
                Event event = json.next();
                boolean named = event == Event.KEY_NAME || event == Event.VALUE_STRING;
                if (named && json.string().indexOf('\0') >= 0) {
                    // PostgreSQL has no texts with it.
                    throw new JsonException("U+0000");
                }
            } while (json.depth > 0);
            json.requireEnd();
        }
    }

    /**
     * The object that a text consists of.
     *
     * @throws JsonException when it is no JSON object, or too deep
     */
    public static JsonObject object(String text) {
        try (BoundedJson json = of(new StringReader(text))) {
            if (json.next() != Event.START_OBJECT) {
                throw new JsonException("no object");
            }
            JsonObject object = json.object();
            json.requireEnd();
            return object;
        }
    }

    /** The next event; it is refused when there is none. */
    public Event next() {
        Event event = read(parser::next);
        depth += change(event);
        if (depth > DEEPEST) {
            throw new JsonParsingException("deeper than " + DEEPEST, parser.getLocation());
        }
        return event;
    }

    /** Passes over what is left of a value that began with this event. */
    public void skip(Event begun) {
        int open = change(begun);
        while (open > 0) {
            open += change(next());
        }
    }

    /** The object that the last event began, to its end. */
    public JsonObject object() {
        JsonObjectBuilder object = Jsons.PROVIDER.createObjectBuilder();
        while (next() == Event.KEY_NAME) {
            String name = parser.getString();
            object.add(name, value(next()));
        }
        return object.build();
    }

    /** Refuses a text that goes on after its value. */
    public void requireEnd() {
        if (read(parser::hasNext)) {
            throw new JsonParsingException("goes on after its end", parser.getLocation());
        }
    }

    /** The text of a name, a text or a number. */
    public String string() {
        return parser.getString();
    }

    /** The last event's value, where it is a text or a number. */
    public JsonValue scalar() {
        return parser.getValue();
    }

    /** Where the last event was. */
    public JsonLocation location() {
        return parser.getLocation();
    }

    @Override
    public void close() {
        parser.close();
    }

    private JsonValue value(Event event) {
        return switch (event) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> parser.getValue();
        };
    }

    private JsonArray array() {
        JsonArrayBuilder array = Jsons.PROVIDER.createArrayBuilder();
        for (Event event = next(); event != Event.END_ARRAY; event = next()) {
            array.add(value(event));
        }
        return array.build();
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
        } catch (Problem | JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new JsonException("unreadable", e);
        }
    }
}
