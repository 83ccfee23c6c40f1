package fr.maillage.tabular;

import fr.maillage.shared.BoundedJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser.Event;
import java.io.Reader;

/** Events of a JSON file, one after the other; says where it breaks. */
final class JsonEvents {

    private final BoundedJson json;
    private long rows;

    JsonEvents(Reader reader) {
        json = BoundedJson.of(reader);
    }

    /** The next event. */
    Event next() {
        try {
            return json.next();
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    /** The rank of the row that begins, from 1. */
    long row() {
        return ++rows;
    }

    long line() {
        return json.location().getLineNumber();
    }

    /** The object that has begun, as a whole. */
    JsonObject object() {
        try {
            return json.object();
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    /** The text of a name, a text or a number. */
    String string() {
        return json.string();
    }

    /** The text or number of the last event. */
    JsonValue scalar() {
        return json.scalar();
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
        try {
            json.requireEnd();
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    private RuntimeException broken() {
        JsonLocation location = json.location();
        return Unreadable.because(
                "import.json-broken",
                null,
                location.getLineNumber(),
                location.getColumnNumber(),
                location.getStreamOffset(),
                rows);
    }

    void close() {
        json.close();
    }
}
