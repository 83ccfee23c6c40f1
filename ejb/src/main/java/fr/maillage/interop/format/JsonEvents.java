package fr.maillage.interop.format;

import fr.maillage.shared.Jsons;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.Reader;

/** What a JSON file consists of, one event after the other; says where it breaks. */
final class JsonEvents {

    private final JsonParser parser;
    private long rows;

    JsonEvents(Reader reader) {
        parser = Jsons.PROVIDER.createParser(reader);
    }

    /** The next event. */
    Event next() {
        try {
            return parser.next();
        } catch (RuntimeException e) {
            // The parser has no common type for what it refuses: too deep a nesting comes as a plain RuntimeException.
            throw broken();
        }
    }

    /** The rank of the row that begins, from 1. */
    long row() {
        return ++rows;
    }

    long line() {
        return parser.getLocation().getLineNumber();
    }

    /** The object that has begun, as a whole. */
    JsonObject object() {
        try {
            return parser.getObject();
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    JsonParser parser() {
        return parser;
    }

    /** Passes over what is left of a value, of which so many levels are open after an event. */
    void skip(Event first, int open) {
        int depth = open;
        Event event = first;
        while (true) {
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                depth++;
            } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                depth--;
            }
            if (depth <= 0) {
                return;
            }
            event = next();
        }
    }

    /** Refuses a file that goes on where it should have ended. */
    void requireEnd() {
        boolean more;
        try {
            more = parser.hasNext();
            if (more) {
                parser.next();
            }
        } catch (RuntimeException e) {
            throw broken();
        }
        if (more) {
            throw broken();
        }
    }

    private RuntimeException broken() {
        var location = parser.getLocation();
        return Unreadable.because(
                "import.json-broken",
                null,
                location.getLineNumber(),
                location.getColumnNumber(),
                location.getStreamOffset(),
                rows);
    }

    void close() {
        parser.close();
    }
}
