package fr.maillage.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.duplicate.model.DuplicatePolicy;
import fr.maillage.duplicate.model.Traits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Quality of the product's threshold between duplicates and neighbours, on pairs of the real files labelled by
 * reading both records before the points were set. A third was kept aside and never looked at while setting them.
 */
class DuplicateRealFilesTest {

    private static final Logger LOG = Logger.getLogger(DuplicateRealFilesTest.class.getName());

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    private record Pair(String fileA, String idA, String fileB, String idB, boolean same, boolean holdout) {}

    private record Figures(int pairs, int right, int wrong, int missed) {
        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    @Test
    void the_search_finds_the_labelled_duplicates_and_hardly_anything_else() throws IOException {
        // Given
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
        RealPlaces places = RealPlaces.read();
        // When
        Set<String> found = new HashSet<>();
        for (Traits[] pair : places.blocked()) {
            if (DuplicatePolicy.compare(pair[0], pair[1]).likely()) {
                found.add(pair[0].id() + " " + pair[1].id());
            }
        }
        // Then
        Figures all = figures("all", pairs, places, found);
        Figures holdout =
                figures("holdout", pairs.stream().filter(Pair::holdout).toList(), places, found);
        assertThat(all.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(all.recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(holdout.pairs()).isGreaterThanOrEqualTo(pairs.size() / 4);
    }

    private static Figures figures(String name, List<Pair> pairs, RealPlaces places, Set<String> found) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Pair pair : pairs) {
            long a = places.of(pair.fileA(), pair.idA()).id();
            long b = places.of(pair.fileB(), pair.idB()).id();
            boolean likely = found.contains(Math.min(a, b) + " " + Math.max(a, b));
            right += likely && pair.same() ? 1 : 0;
            wrong += likely && !pair.same() ? 1 : 0;
            missed += !likely && pair.same() ? 1 : 0;
        }
        Figures figures = new Figures(pairs.size(), right, wrong, missed);
        LOG.info(() -> String.format(
                "Duplicates, %s: %d pairs among %d places, %d right, %d wrong, %d missed: precision %.3f, recall %.3f",
                name,
                figures.pairs(),
                places.size(),
                figures.right(),
                figures.wrong(),
                figures.missed(),
                figures.precision(),
                figures.recall()));
        return figures;
    }

    private static List<Pair> pairs() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DuplicateRealFilesTest.class.getResourceAsStream("labelled-pairs.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(c -> new Pair(c[0], c[1], c[2], c[3], "yes".equals(c[4]), "holdout".equals(c[5])))
                    .toList();
        }
    }
}
