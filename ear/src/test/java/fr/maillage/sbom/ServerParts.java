package fr.maillage.sbom;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries of the provisioned server. The build's own list knows what the EAR is made of; what the server brings, it
 * gets from the modules, jar by jar.
 */
public final class ServerParts {

    private static final Pattern VERSIONED = Pattern.compile("(.{1,100}?)-(\\d[^/]{0,60})\\.jar");
    private static final Pattern POM = Pattern.compile("META-INF/maven/[^/]{1,200}/[^/]{1,200}/pom\\.properties");

    /**
     * A library.
     *
     * @param group null where the jar does not say
     * @param version null where the jar does not say
     */
    public record Part(String group, String name, String version) {

        /** As CycloneDX and its readers name it; null where that is not known. */
        public String purl() {
            return group == null || version == null
                    ? null
                    : "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar";
        }
    }

    private ServerParts() {}

    /** Adds the server's parts to the build's list. Arguments: the server's folder, the list. */
    public static void main(String[] arguments) throws IOException {
        Path list = Path.of(arguments[1]);
        // Where the list is not made, there is nothing to add to.
        if (Files.exists(list)) {
            add(of(Path.of(arguments[0])), list);
        }
    }

    /** All of them, each once, in alphabetical order. */
    public static List<Part> of(Path server) {
        try (Stream<Path> files = Files.walk(server.resolve("modules"))) {
            List<Part> parts = new ArrayList<>(files.filter(f -> f.toString().endsWith(".jar"))
                    .map(ServerParts::part)
                    .toList());
            parts.add(part(server.resolve("jboss-modules.jar")));
            return parts.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Part::name).thenComparing(p -> String.valueOf(p.version())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void add(List<Part> parts, Path list) throws IOException {
        JsonObject before;
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(list))) {
            before = reader.readObject();
        }
        JsonArray known = before.getJsonArray("components");
        JsonArrayBuilder components = known == null ? Json.createArrayBuilder() : Json.createArrayBuilder(known);
        Set<String> purls = new HashSet<>();
        if (known != null) {
            known.getValuesAs(JsonObject.class).stream()
                    .map(c -> c.getString("purl", null))
                    .forEach(purls::add);
        }
        parts.stream().filter(p -> p.purl() == null || purls.add(p.purl())).forEach(p -> components.add(component(p)));
        JsonObjectBuilder after = Json.createObjectBuilder(before).add("components", components);
        try (JsonWriter writer = Json.createWriter(Files.newBufferedWriter(list))) {
            writer.writeObject(after.build());
        }
    }

    private static JsonObject component(Part part) {
        JsonObjectBuilder component = Json.createObjectBuilder().add("type", "library");
        if (part.group() != null) {
            component.add("group", part.group());
        }
        component.add("name", part.name());
        if (part.version() != null) {
            component.add("version", part.version());
        }
        if (part.purl() != null) {
            component.add("purl", part.purl()).add("bom-ref", part.purl());
        }
        return component.build();
    }

    private static Part part(Path file) {
        String fileName = file.getFileName().toString();
        try (JarFile jar = new JarFile(file.toFile())) {
            List<Part> said = jar.stream()
                    .filter(e -> POM.matcher(e.getName()).matches())
                    .map(e -> coordinates(jar, e))
                    .toList();
            return said.stream()
                    .filter(p -> said.size() == 1 || fileName.startsWith(p.name() + "-" + p.version()))
                    .findFirst()
                    .orElseGet(() -> byName(fileName, jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part coordinates(JarFile jar, JarEntry entry) {
        try (InputStream stream = jar.getInputStream(entry)) {
            Properties pom = new Properties();
            pom.load(stream);
            return new Part(pom.getProperty("groupId"), pom.getProperty("artifactId"), pom.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the jar holds no coordinates, or those of others: its name, and what its manifest says. */
    private static Part byName(String fileName, JarFile jar) {
        Matcher versioned = VERSIONED.matcher(fileName);
        if (versioned.matches()) {
            return new Part(null, versioned.group(1), versioned.group(2));
        }
        return new Part(null, fileName.substring(0, fileName.length() - ".jar".length()), manifestVersion(jar));
    }

    private static String manifestVersion(JarFile jar) {
        try {
            Attributes manifest =
                    jar.getManifest() == null ? null : jar.getManifest().getMainAttributes();
            return manifest == null
                    ? null
                    : Stream.of("Implementation-Version", "Bundle-Version")
                            .map(manifest::getValue)
                            .filter(v -> v != null)
                            .findFirst()
                            .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
