package fr.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.testing.InsideFirstHalf;
import fr.maillage.testing.InsideSecondHalf;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests inside the server run in two halves; none may be left out of both, or run in both. */
class InsideHalvesTest {

    @Test
    void each_test_inside_the_server_is_in_one_half() throws IOException, URISyntaxException {
        Path root = Path.of(InsideFirstHalf.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> inside;
        try (Stream<Path> files = Files.walk(root)) {
            inside = files.map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith("IT.class") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }

        assertThat(inside)
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(name.matches(InsideFirstHalf.CLASSES))
                        .as(name)
                        .isNotEqualTo(name.matches(InsideSecondHalf.CLASSES)));
    }
}
