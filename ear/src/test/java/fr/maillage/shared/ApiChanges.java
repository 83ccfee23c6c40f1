package fr.maillage.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names what differs between two descriptions of the API: routes and schemas that came or went, and in the others each
 * parameter, answer and property. A change that many of them share is one line.
 */
final class ApiChanges {

    private static final int NAMED = 3;

    /** Steps on the way that a reader needs no word for. */
    private static final Set<String> SILENT =
            Set.of("properties", "responses", "content", "schema", "parameters", "application/json");

    /** Routes and schemas, by the change that they share. */
    private final Map<String, List<String>> where = new LinkedHashMap<>();

    private final List<String> whole = new ArrayList<>();

    private ApiChanges() {}

    /** Lines that a person reads; none where both are the same. */
    static List<String> between(JsonObject before, JsonObject now) {
        ApiChanges changes = new ApiChanges();
        changes.routes(object(before, "paths"), object(now, "paths"));
        changes.schemas(object(object(before, "components"), "schemas"), object(object(now, "components"), "schemas"));
        changes.members("the document", "", "", without(before, "paths"), without(now, "paths"));
        return changes.lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(whole);
        where.forEach((what, places) -> lines.add("changed  " + named(places) + ": " + what));
        return lines;
    }

    private static String named(List<String> places) {
        return places.size() <= NAMED
                ? String.join(", ", places)
                : String.join(", ", places.subList(0, NAMED)) + " and " + (places.size() - NAMED) + " more";
    }

    private void routes(JsonObject before, JsonObject now) {
        for (String path : keys(before, now)) {
            JsonObject old = object(before, path);
            JsonObject young = object(now, path);
            for (String key : keys(old, young)) {
                if (ApiDescription.METHODS.contains(key)) {
                    pair(key.toUpperCase(Locale.ROOT) + " " + path, old.get(key), young.get(key));
                } else {
                    value(path, key, key, old.get(key), young.get(key));
                }
            }
            if (old.isEmpty() && young.isEmpty() && before.containsKey(path) != now.containsKey(path)) {
                pair(path, before.get(path), now.get(path));
            }
        }
    }

    private void schemas(JsonObject before, JsonObject now) {
        for (String name : keys(before, now)) {
            pair("schema " + name, before.get(name), now.get(name));
        }
    }

    /** Something that has a name of its own. */
    private void pair(String name, JsonValue before, JsonValue now) {
        if (before == null || now == null) {
            whole.add((before == null ? "added    " : "removed  ") + name);
        } else {
            value(name, "", "", before, now);
        }
    }

    /**
     * Compares what stands at one place.
     *
     * @param in the route or schema
     * @param at the way to it from there, in words
     * @param key under which it stands, by which what is inside is named
     */
    private void value(String in, String at, String key, JsonValue before, JsonValue now) {
        if (before == null || now == null) {
            String kind = kind(before == null ? now : before);
            add(in, at + (before == null ? " added" : " removed") + (kind.isEmpty() ? "" : " (" + kind + ")"));
        } else if (before.equals(now)) {
            return;
        } else if (before.getValueType() == ValueType.OBJECT && now.getValueType() == ValueType.OBJECT) {
            members(in, at, key, before.asJsonObject(), now.asJsonObject());
        } else if (before.getValueType() == ValueType.ARRAY && now.getValueType() == ValueType.ARRAY) {
            items(in, at, key, before.asJsonArray(), now.asJsonArray());
        } else {
            add(in, (at.isEmpty() ? "" : at + ": ") + kind(before) + " → " + kind(now));
        }
    }

    private void members(String in, String at, String key, JsonObject before, JsonObject now) {
        for (String name : keys(before, now)) {
            JsonValue old = before.get(name);
            JsonValue young = now.get(name);
            boolean named = key.equals("properties") || key.equals("responses");
            String word = !named ? name : (key.equals("properties") ? "property " : "answer ") + name;
            boolean silent = !named && SILENT.contains(name) && old != null && young != null;
            value(in, silent ? at : (at + " " + word).strip(), named ? "" : name, old, young);
        }
    }

    private void items(String in, String at, String key, JsonArray before, JsonArray now) {
        long known = count();
        Map<String, JsonValue> old = byName(before, key);
        Map<String, JsonValue> young = byName(now, key);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(young.keySet());
        for (String name : names) {
            value(in, (at + " " + name).strip(), "", old.get(name), young.get(name));
        }
        if (known == count()) {
            add(
                    in,
                    (SILENT.contains(key) ? at + " " + key : at).strip() + " in another order: " + old.keySet() + " → "
                            + young.keySet());
        }
    }

    private long count() {
        return where.values().stream().mapToInt(List::size).sum();
    }

    /** Parameters by where they stand and their name, words by themselves, others by their names or their text. */
    private static Map<String, JsonValue> byName(JsonArray items, String key) {
        Map<String, JsonValue> named = new LinkedHashMap<>();
        for (JsonValue item : items) {
            if (item.getValueType() == ValueType.OBJECT && item.asJsonObject().containsKey("name")) {
                JsonObject one = item.asJsonObject();
                named.put(
                        (key.equals("parameters") ? "parameter " + text(one.get("in")) + " " : "")
                                + text(one.get("name")),
                        item);
            } else {
                named.put(text(item), JsonValue.EMPTY_JSON_OBJECT);
            }
        }
        return named;
    }

    private void add(String in, String what) {
        where.computeIfAbsent(what, w -> new ArrayList<>()).add(in);
    }

    /** Names a value in a word or two; empty where there is no short word for it. */
    private static String kind(JsonValue value) {
        if (value.getValueType() != ValueType.OBJECT) {
            return text(value);
        }
        JsonObject object = value.asJsonObject();
        if (object.containsKey("$ref")) {
            String target = object.getString("$ref");
            return target.substring(target.lastIndexOf('/') + 1);
        }
        if (object.containsKey("schema")) {
            return kind(object.get("schema"));
        }
        if (object.containsKey("items")) {
            return "array of " + kind(object.get("items"));
        }
        return object.containsKey("type") ? text(object.get("type")) : "";
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }

    private static Set<String> keys(JsonObject before, JsonObject now) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        return keys;
    }

    private static JsonObject object(JsonObject in, String key) {
        return in.containsKey(key) ? in.getJsonObject(key) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject without(JsonObject document, String key) {
        JsonObjectBuilder rest = Json.createObjectBuilder(document).remove(key);
        JsonObject components = object(document, "components");
        return rest.add("components", Json.createObjectBuilder(components).remove("schemas"))
                .build();
    }
}
