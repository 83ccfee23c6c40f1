package fr.maillage.identity;

import fr.maillage.testing.Api;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which parameters each address that is read knows: of the API as it describes itself, of pages and their files as their
 * sources say, so that a new one is tried without anybody thinking of it.
 */
final class RouteParameters {

    private static final Path WEB = Path.of("..", "web", "src", "main");
    private static final Set<String> OF_LISTS = Set.of("page", "size", "sort", "dir");

    /** In Java: what asks for a parameter; in pages: parameters of views, expressions, and fields of forms. */
    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:getParameter|asked\\.\\w+|Back\\.parameter|[rR]equest\\.get|asked\\.get\\w*|parameters?\\.\\w+|text)"
                    + "\\((?:request, )?\"([A-Za-z][A-Za-z0-9-]*)\"");

    private static final Pattern IN_PAGES =
            Pattern.compile("(?:viewParam name=\"|param\\.|<(?:input|select)[^>]* name=\")([A-Za-z][A-Za-z0-9-]*)");

    /** Routes that answer with a file or a redirection, by the folder of its sources. */
    private static final Map<String, String> FILES = Map.of(
            "/place/export.csv", "place",
            "/territory/export.csv", "territory",
            "/indicator/export.csv", "indicator",
            "/agenda.ics", "agenda",
            "/agenda/event.ics", "agenda",
            "/agenda/poster.pdf", "agenda",
            "/orientation/place.pdf", "orientation",
            "/orientation/guide.pdf", "orientation",
            "/open-data/lieux-mediation-numerique.json", "opendata");

    private RouteParameters() {}

    /** By the address. */
    static Map<String, Set<String>> all() {
        Map<String, Set<String>> routes = new TreeMap<>(api());
        RouteRules.PAGES.keySet().forEach(page -> routes.put(page, ofPage(page)));
        FILES.forEach((path, folder) -> routes.put(path, inJava(folder)));
        return routes;
    }

    /** Those of the API, with what stands for the variable parts of their paths; of files also what lists may have. */
    private static Map<String, Set<String>> api() {
        Map<String, Set<String>> routes = new TreeMap<>();
        described().forEach((path, names) -> {
            Set<String> more = new TreeSet<>(names);
            if (path.endsWith(".csv")) {
                more.addAll(OF_LISTS);
                more.addAll(Set.of("q", "territory", "from", "to", "state", "kind", "reason", "role", "archived"));
            }
            routes.put(path, more);
        });
        return routes;
    }

    /** Those that the API itself names. */
    static Map<String, Set<String>> described() {
        Map<String, Set<String>> routes = new TreeMap<>();
        JsonObject paths = Api.json(Api.visitor().send("GET", "/openapi", null, "Accept", "application/json"))
                .getJsonObject("paths");
        paths.forEach((path, methods) -> {
            JsonObject get = methods.asJsonObject().getJsonObject("get");
            if (get != null) {
                Set<String> names = new TreeSet<>();
                if (get.containsKey("parameters")) {
                    get.getJsonArray("parameters").stream()
                            .map(JsonValue::asJsonObject)
                            .filter(p -> "query".equals(p.getString("in")))
                            .forEach(p -> names.add(p.getString("name")));
                }
                routes.put(filled(path), names);
            }
        });
        return routes;
    }

    private static String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> variable : EndpointRules.VARIABLES.entrySet()) {
            if (variable.getKey().contains("{")) {
                filled = filled.replace(variable.getKey(), variable.getValue());
            }
        }
        return filled.replace(".ods", ".csv");
    }

    private static Set<String> ofPage(String page) {
        Set<String> names = new TreeSet<>(inJava(page.substring(1, Math.max(1, page.lastIndexOf('/')))));
        Path source = WEB.resolve("webapp" + page);
        collect(IN_PAGES, source, names);
        if (read(source).contains("ListState")
                || page.endsWith("list.xhtml")
                || read(source).contains("m:pager")) {
            names.addAll(OF_LISTS);
        }
        names.add("lang");
        return names;
    }

    private static Set<String> inJava(String folder) {
        Set<String> names = new TreeSet<>();
        Path sources = WEB.resolve("java/fr/maillage/web").resolve(folder.replace("-", ""));
        if (folder.isEmpty() || !Files.isDirectory(sources)) {
            return names;
        }
        try (Stream<Path> files = Files.list(sources)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(f -> collect(IN_JAVA, f, names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void collect(Pattern pattern, Path source, Set<String> names) {
        Matcher matcher = pattern.matcher(read(source));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
