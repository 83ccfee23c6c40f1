package fr.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Variables that the operator can set are those that the product reads: none without effect, none that nobody is told of. */
class EnvironmentTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern VARIABLE = Pattern.compile("MAILLAGE_[A-Z_]*[A-Z]");

    /** Where the server's programs are, for the backup scripts and the tests; the running product has no use for them. */
    private static final Set<String> OF_SCRIPTS = Set.of("MAILLAGE_HOME", "MAILLAGE_EAR");

    @Test
    void operating_documents_exactly_the_variables_that_the_product_reads() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String folder : new String[] {"ejb/src/main", "batch/src/main", "web/src/main", "ear/src/main"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .filter(f -> f.toString().matches(".*\\.(java|cli|sh|xml)"))
                        .forEach(f -> read.addAll(variables(f)));
            }
        }
        read.addAll(variables(ROOT.resolve("run.sh")));
        read.removeAll(OF_SCRIPTS);

        Set<String> documented = Files.readAllLines(ROOT.resolve("docs/operating.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> VARIABLE.matcher(cell).results().map(m -> m.group()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isEqualTo(read);
    }

    private static Set<String> variables(Path file) {
        try {
            Matcher matcher = VARIABLE.matcher(Files.readString(file, StandardCharsets.UTF_8));
            return matcher.results().map(m -> m.group()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
