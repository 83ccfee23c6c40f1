package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.poole.openinghoursparser.OpeningHoursParser;
import fr.maillage.actor.intake.HostRows;
import fr.maillage.actor.intake.SourceRow;
import fr.maillage.mapping.RecordReader;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.ShippedMappings;
import fr.maillage.mapping.model.CommuneResolution;
import fr.maillage.mapping.model.CommuneResolver;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.KnownCommune;
import fr.maillage.mapping.model.MappedRow;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.FileProbe;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import fr.maillage.territory.reference.ReferenceFiles;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real files, row by row, against all communes of France; without a database. */
class RealFilesTest {

    private static CommuneResolver resolver;

    static synchronized CommuneResolver resolver() throws IOException {
        if (resolver == null) {
            List<KnownCommune> communes = new ArrayList<>();
            Map<String, Set<String>> former = ReferenceFiles.formerNames();
            for (Map<String, String> c : csv("territory/communes-france-cog2026.csv")) {
                communes.add(new KnownCommune(
                        communes.size(),
                        c.get("code_insee"),
                        c.get("nom"),
                        former.getOrDefault(c.get("code_insee"), Set.of()),
                        c.get("departement"),
                        Set.of(c.getOrDefault("codes_postaux", "").split(" ")),
                        Integer.parseInt(c.getOrDefault("population", "0")),
                        null,
                        null));
            }
            Map<String, String> retired = new HashMap<>();
            csv("territory/communes-anciennes-cog2026.csv")
                    .forEach(c -> retired.put(c.get("code_insee"), c.get("commune_actuelle")));
            resolver = new CommuneResolver(communes, code -> Optional.ofNullable(retired.get(code)));
        }
        return resolver;
    }

    private static List<Map<String, String>> csv(String name) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        each(RealFiles.file(name), r -> rows.add(r.cells()));
        return rows;
    }

    private static void each(Path file, java.util.function.Consumer<RawRow> consumer) throws IOException {
        FileShape shape = FileProbe.probe(() -> Files.newInputStream(file));
        try (RowSource source = RowSource.open(shape, Files.newInputStream(file))) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                consumer.accept(row);
            }
        }
    }

    private static List<MappedRow> map(String name, Profile profile) throws IOException {
        RowMapper mapper = new RowMapper(
                profile, Fixtures.terms(), resolver(), "file", ContradictionPolicy.ASK, Set.of(), Fixtures.TODAY);
        List<MappedRow> rows = new ArrayList<>();
        each(RealFiles.file(name), r -> rows.add(mapper.map(r)));
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "places/national-idf-2022-08-29.json, v0, 241, 0",
        "places/hinaura-2023-old-schema.json, v0, 687, 1",
        "places/permanences-idf-2022-12.json, cnfs, 397, 0",
        "places/permanences-france-2022-12.json, cnfs, 4930, 11"
    })
    void every_row_of_the_old_files_is_taken_and_few_communes_are_guessed(
            String name, String profile, int count, int guessed) throws IOException {
        List<MappedRow> rows = map(name, "v0".equals(profile) ? Profile.NATIONAL_V0 : Profile.CNFS_PERMANENCES);
        assertThat(rows).hasSize(count);
        assertThat(rows.stream().filter(r -> !r.acceptable())).isEmpty();
        assertThat(rows.stream().filter(r -> r.commune().derivation() == CommuneResolution.Derivation.LARGEST))
                .hasSize(guessed);
    }

    @Test
    void every_house_of_france_services_is_taken_with_hours_that_can_be_parsed() throws Exception {
        List<MappedRow> rows = map("places/france-services-2024-08.csv", Profile.FRANCE_SERVICES);

        assertThat(rows).hasSize(2845).allMatch(MappedRow::acceptable);
        for (MappedRow row : rows) {
            String hours = row.value(Field.OPENING_HOURS);
            if (hours != null) {
                assertThat(new OpeningHoursParser(new StringReader(hours)).rules(true))
                        .isNotEmpty();
            }
        }
        assertThat(rows.get(0).value(Field.OPENING_HOURS))
                .isEqualTo("Mo 13:30-17:00; Tu,We,Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00,13:30-16:00");
        assertThat(rows).noneMatch(r -> r.commune().derivation() == CommuneResolution.Derivation.LARGEST);
    }

    @Test
    void every_host_of_conseillers_numeriques_is_read_with_its_siret_and_its_posts() throws IOException {
        RecordReader reader =
                new RecordReader(ShippedMappings.byName("cnfs-structures").orElseThrow());
        List<RecordRow> rows = new ArrayList<>();
        each(RealFiles.file("places/cnfs-structures-2023-04.csv"), raw -> rows.add(reader.read(raw)));
        List<Violation> wrong = new ArrayList<>();
        List<SourceRow> posts =
                rows.stream().map(row -> HostRows.posts(row, wrong)).toList();

        assertThat(rows).hasSize(2889).allMatch(HostRows::register);
        assertThat(rows.stream().map(r -> PivotPolicy.read(r.cell("identifier"), false)))
                .allMatch(p -> p.verdict() == PivotPolicy.Verdict.GOOD);
        assertThat(wrong).isEmpty();
        assertThat(posts.stream().mapToInt(SourceRow::posts).sum()).isEqualTo(3925);
        assertThat(posts).allMatch(p -> p.day() != null && p.amount().signum() > 0);
    }

    @Test
    void the_example_of_the_standard_is_taken_without_a_remark() throws IOException {
        List<MappedRow> rows = map("places/standard/exemple-valide.csv", Profile.NATIONAL_V1);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"angers", "epernay", "fibre-64", "hub-lo", "maine-et-loire"})
    void a_directory_of_another_form_lacks_required_columns(String name) throws IOException {
        Path file = RealFiles.file("places/heterogeneous/" + name + ".json");
        Set<String> columns = new java.util.HashSet<>();
        each(file, r -> columns.addAll(r.cells().keySet()));
        assertThat(Profile.NATIONAL_V0.missing(columns)).isNotEmpty();
    }
}
