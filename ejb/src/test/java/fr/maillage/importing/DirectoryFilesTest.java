package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.poole.openinghoursparser.OpeningHoursParser;
import fr.maillage.mapping.MappingTranslation;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappedRow;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.tabular.FileProbe;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.Finding;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six directories of other forms, through the mappings that the product ships; without a database. */
class DirectoryFilesTest {

    private static List<MappedRow> map(String name) throws IOException {
        Path file = RealFiles.file("places/heterogeneous/" + name + ".json");
        Profile profile =
                MappingTranslation.profile(ShippedMappings.byName(name).orElseThrow());
        RowMapper mapper = new RowMapper(
                profile,
                Fixtures.terms(),
                RealFilesTest.resolver(),
                "file",
                ContradictionPolicy.ASK,
                Set.of(),
                Fixtures.TODAY);
        FileShape shape = FileProbe.probeAny(() -> Files.newInputStream(file));
        List<MappedRow> rows = new ArrayList<>();
        try (RowSource source = RowSource.open(shape, Files.newInputStream(file))) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                rows.add(mapper.map(row));
            }
            assertThat(profile.missing(source.columns())).isEmpty();
            assertThat(profile.absent(source.columns())).isEmpty();
        }
        return rows;
    }

    private static long filled(List<MappedRow> rows, Field field) {
        return rows.stream().filter(r -> r.value(field) != null).count();
    }

    private static long reported(List<MappedRow> rows, String rule) {
        return rows.stream()
                .filter(r -> r.findings().stream().anyMatch(f -> f.rule().equals(rule)))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "angers, 63, 63, 63, 38, 63",
        "epernay, 39, 37, 39, 26, 31",
        "fibre-64, 61, 61, 56, 27, 60",
        "hub-lo, 426, 425, 426, 80, 220",
        "la-creuse, 91, 88, 91, 29, 91",
        "maine-et-loire, 243, 222, 243, 0, 224"
    })
    void rows_of_local_directories_are_taken_but_for_those_without_an_address(
            String name, int all, int taken, int keys, int withHours, int withServices) throws Exception {
        List<MappedRow> rows = map(name);

        assertThat(rows).hasSize(all);
        assertThat(rows.stream().filter(MappedRow::acceptable)).hasSize(taken);
        assertThat(rows.stream().map(r -> r.value(Field.ID)).distinct()).hasSize(keys);
        assertThat(filled(rows, Field.OPENING_HOURS)).isEqualTo(withHours);
        assertThat(filled(rows, Field.SERVICES)).isEqualTo(withServices);
        assertThat(filled(rows, Field.LATITUDE)).isEqualTo(all);
        for (MappedRow row : rows) {
            String hours = row.value(Field.OPENING_HOURS);
            if (hours != null) {
                assertThat(new OpeningHoursParser(new StringReader(hours)).rules(true))
                        .isNotEmpty();
            }
        }
        assertThat(reported(rows, "import.value-left-out")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "epernay, required, 2",
        "hub-lo, required, 1",
        "la-creuse, required, 2",
        "la-creuse, import.commune-unresolved, 1",
        "maine-et-loire, required, 3",
        "maine-et-loire, import.mapping-row-left-out, 18"
    })
    void the_rows_that_are_rejected_are_so_for_a_reason(String name, String rule, int count) throws IOException {
        List<MappedRow> rejected =
                map(name).stream().filter(r -> !r.acceptable()).toList();
        assertThat(reported(rejected, rule)).isEqualTo(count);
        assertThat(rejected)
                .allSatisfy(r -> assertThat(r.findings())
                        .anySatisfy(f -> assertThat(f.severity()).isEqualTo(Finding.Severity.ERROR)));
    }
}
