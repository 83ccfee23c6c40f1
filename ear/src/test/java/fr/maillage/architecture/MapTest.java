package fr.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map for newcomers names what there is, and its rows are those of the picture. */
class MapTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Names of classes; {@code XxxService} and {@code XPolicy} stand for many. */
    private static final Pattern CLASS = Pattern.compile("(?!Xx|XP)[A-Z]\\w*[a-z]\\w*");

    private static final Pattern PATH = Pattern.compile("(?!fr/)[\\w.-]+(/[\\w.-]+)+/?");

    private static final Pattern ROW = Pattern.compile("\\| [a-z ,]+ \\| (.*) \\|");

    private static final Pattern FEATURE = Pattern.compile("`([a-z]+)`");

    @Test
    void its_classes_and_files_are_there() throws IOException {
        Set<String> classes = classes();
        List<String> gone = new ArrayList<>();
        for (String name : quoted()) {
            if (CLASS.matcher(name).matches() && !classes.contains(name)
                    || PATH.matcher(name).matches() && !Files.exists(ROOT.resolve(name))) {
                gone.add(name);
            }
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void it_names_enough_to_be_of_use() throws IOException {
        assertThat(quoted().stream().filter(n -> CLASS.matcher(n).matches())).hasSizeGreaterThan(40);
    }

    @Test
    void each_feature_of_the_picture_is_in_one_row_and_uses_nothing_of_a_row_above() throws IOException {
        Map<String, Integer> rows = rows();
        Picture picture = new Picture();

        assertThat(rows.keySet()).isEqualTo(picture.features());
        assertThat(picture.arrows().stream()
                        .map(arrow -> arrow.split(" "))
                        .filter(arrow -> rows.get(arrow[0]) > rows.get(arrow[1]))
                        .map(arrow -> arrow[0] + " uses " + arrow[1]))
                .isEmpty();
    }

    private static Map<String, Integer> rows() throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        List<String> lines = Files.readAllLines(ROOT.resolve("docs/architecture.md"));
        int row = lines.indexOf("| row | features |") + 2;
        for (; ROW.matcher(lines.get(row)).matches(); row++) {
            int now = row;
            FEATURE.matcher(lines.get(row))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(feature ->
                            assertThat(rows.put(feature, now)).as(feature).isNull());
        }
        return rows;
    }

    /** Words in backquotes. */
    private static Set<String> quoted() throws IOException {
        return Pattern.compile("`([^`]{1,100})`")
                .matcher(Files.readString(ROOT.resolve("docs/architecture.md")))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classes() {
        Set<String> classes = new TreeSet<>();
        for (String module : new String[] {"ejb", "batch", "web", "ear"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".java"))
                        .forEach(file -> classes.add(file.substring(0, file.length() - ".java".length())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return classes;
    }
}
