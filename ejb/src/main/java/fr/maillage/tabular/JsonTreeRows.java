package fr.maillage.tabular;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser.Event;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of JSON of any form: a list, or an object with a list of objects in it. What is inside of objects has
 * dotted names; of a feature of GeoJSON the properties count as its own, beside {@code geometry.x} and {@code
 * geometry.y} for a point. One row at a time is in memory.
 */
final class JsonTreeRows implements RowSource {

    private static final int MOST_COLUMNS = 500;
    private static final int DEEPEST = 8;
    private static final String BAR = "|";

    private final JsonEvents events;
    private final Headings names = new Headings();
    private final Set<String> columns = new LinkedHashSet<>();
    private Event pending;
    private boolean inObject;

    JsonTreeRows(Reader reader) {
        events = new JsonEvents(reader);
        if (events.next() == Event.START_OBJECT) {
            inObject = true;
            findList();
        }
    }

    /** Goes to the first list of objects. */
    private void findList() {
        for (Event event = events.next(); event != Event.END_OBJECT; event = events.next()) {
            Event value = event == Event.KEY_NAME ? events.next() : event;
            if (value == Event.START_ARRAY) {
                pending = events.next();
                if (pending == Event.START_OBJECT) {
                    return;
                }
                events.skip(pending, 1);
                pending = null;
            } else if (value == Event.START_OBJECT) {
                events.skip(events.next(), 1);
            }
        }
        throw Unreadable.because("import.json-no-list", null);
    }

    @Override
    public RawRow next() {
        Event event = pending == null ? events.next() : pending;
        pending = null;
        if (event == Event.END_ARRAY) {
            if (inObject) {
                events.skip(events.next(), 1);
            }
            events.requireEnd();
            return null;
        }
        long number = events.row();
        long line = events.line();
        if (event != Event.START_OBJECT) {
            if (event == Event.START_ARRAY) {
                events.skip(events.next(), 1);
            }
            return new RawRow(
                    number,
                    line,
                    Map.of(),
                    List.of(Finding.error(null, null, "import.not-an-object")),
                    JsonValue.EMPTY_JSON_OBJECT);
        }
        JsonObject object = events.object();
        Map<String, String> cells = new LinkedHashMap<>();
        flatten(object, cells, line);
        return new RawRow(number, line, cells, List.of(), object);
    }

    private void flatten(JsonObject object, Map<String, String> cells, long line) {
        boolean feature = "Feature".equals(object.getString("type", null)) && object.containsKey("properties");
        object.forEach((name, value) -> {
            if (feature && "geometry".equals(name)) {
                point(value, cells, line);
            } else if (feature && "properties".equals(name) && value instanceof JsonObject properties) {
                properties.forEach((key, of) -> put(key, of, cells, line, 1));
            } else if (!feature || !"type".equals(name)) {
                put(name, value, cells, line, 1);
            }
        });
    }

    private void point(JsonValue geometry, Map<String, String> cells, long line) {
        if (geometry instanceof JsonObject object
                && "Point".equals(object.getString("type", null))
                && object.get("coordinates") instanceof JsonArray both
                && both.size() >= 2) {
            put("geometry.x", both.get(0), cells, line, 1);
            put("geometry.y", both.get(1), cells, line, 1);
        }
    }

    private void put(String path, JsonValue value, Map<String, String> cells, long line, int depth) {
        if (value instanceof JsonObject object) {
            if (depth < DEEPEST) {
                object.forEach((key, of) -> put(path + "." + key, of, cells, line, depth + 1));
            }
            return;
        }
        if (value instanceof JsonArray array && array.stream().anyMatch(JsonObject.class::isInstance)) {
            array.forEach(v -> put(path, v, cells, line, depth + 1));
            return;
        }
        String column = names.of(path);
        if (column.isEmpty()) {
            return;
        }
        if (columns.add(column) && columns.size() > MOST_COLUMNS) {
            throw Unreadable.because("import.json-too-many-names", null, line, MOST_COLUMNS);
        }
        String text = text(value);
        if (!text.isEmpty()) {
            cells.merge(column, text, (before, more) -> before + BAR + more);
        }
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value.toString();
        }
        return value instanceof JsonArray array
                ? String.join(
                        BAR,
                        array.stream()
                                .map(JsonTreeRows::text)
                                .filter(t -> !t.isEmpty())
                                .toList())
                : "";
    }

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(columns);
    }

    @Override
    public void close() {
        events.close();
    }
}
