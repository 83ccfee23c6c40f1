package fr.maillage.web.shared;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All texts that people read, of pages, rules, reports, messages and the guide, each with where it stands. */
final class FrenchTexts {

    private static final Path ROOT = Path.of("..");
    private static final Path GUIDE = ROOT.resolve("docs/guide");
    private static final String PROPERTIES = ".properties";
    private static final String ENGLISH = "_en" + PROPERTIES;

    /** Words that files have at the head of their columns, in any language, and what nobody reads. */
    private static final Set<String> OTHERS = Set.of(
            "columns.properties", "columns_en.properties", "version.properties", "microprofile-config.properties");

    /** A text, with no-break spaces and doubled apostrophes as they are written. */
    record Text(Path file, String key, String words) {

        /** Spaces and apostrophes as a keyboard has them. */
        String plain() {
            return words.replace('\u00a0', ' ')
                    .replace('\u202f', ' ')
                    .replace("''", "'")
                    .replace('’', '\'');
        }

        String where() {
            return ROOT.relativize(file) + " " + key;
        }
    }

    private FrenchTexts() {}

    /** The French bundles of both modules. */
    static List<Path> bundles() {
        return Stream.of("web", "ejb")
                .flatMap(module ->
                        PageSources.files(ROOT.resolve(module + "/src/main/resources/fr"), PROPERTIES).stream())
                .filter(file -> !file.toString().endsWith(ENGLISH) && !OTHERS.contains(name(file)))
                .toList();
    }

    static List<Text> french() {
        return bundles().stream().flatMap(file -> texts(file).stream()).toList();
    }

    static List<Text> english() {
        return bundles().stream()
                .map(FrenchTexts::english)
                .filter(Files::exists)
                .flatMap(file -> texts(file).stream())
                .toList();
    }

    /** The lines of the guide that are French. */
    static List<Text> guide() {
        return PageSources.files(GUIDE, ".md").stream()
                .filter(file -> !name(file).equals("en.md"))
                .flatMap(file -> {
                    List<String> lines = PageSources.text(file).lines().toList();
                    return IntStream.range(0, lines.size())
                            .mapToObj(i -> new Text(file, "line " + (i + 1), lines.get(i)));
                })
                .toList();
    }

    /** The bundle of the same texts in English, which messages by mail have not. */
    static Path english(Path french) {
        String file = name(french);
        String other = file.contains("_fr") ? file.replace("_fr", "_en") : file.replace(PROPERTIES, ENGLISH);
        return french.resolveSibling(other);
    }

    static List<Text> texts(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(key -> new Text(file, key, properties.getProperty(key)))
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
