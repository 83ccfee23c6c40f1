package fr.maillage.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The description of the API as programs know it, in a file among the sources. */
public final class ApiDescription {

    static final Path KNOWN = Path.of("src/test/resources/fr/maillage/shared/openapi.json");

    static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private ApiDescription() {}

    public static JsonObject known() {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(KNOWN))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The endpoints of a description, as method and path. */
    public static Set<String> routes(JsonObject description) {
        Set<String> routes = new TreeSet<>();
        description
                .getJsonObject("paths")
                .forEach((path, operations) -> operations.asJsonObject().keySet().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return routes;
    }

    /** Puts another one in its place. */
    static void renew(JsonObject description) throws IOException {
        Files.writeString(KNOWN, written(description));
    }

    /** A member a line, in the order of names, so that a change of one is a change of a line. */
    static String written(JsonObject description) {
        return written(description, "\n") + "\n";
    }

    private static String written(JsonValue value, String line) {
        String inside = line + " ";
        return switch (value.getValueType()) {
            case OBJECT ->
                block(
                        "{",
                        new TreeMap<>(value.asJsonObject())
                                .entrySet().stream()
                                        .map(member -> Json.createValue(member.getKey()) + ": "
                                                + written(member.getValue(), inside))
                                        .toList(),
                        "}",
                        line);
            case ARRAY ->
                block(
                        "[",
                        value.asJsonArray().stream()
                                .map(item -> written(item, inside))
                                .toList(),
                        "]",
                        line);
            default -> value.toString();
        };
    }

    private static String block(String open, List<String> parts, String close, String line) {
        return parts.isEmpty()
                ? open + close
                : parts.stream().collect(Collectors.joining("," + line + " ", open + line + " ", line + close));
    }
}
