package fr.maillage.mapping.model;

import static fr.maillage.importing.Fixtures.mapper;
import static fr.maillage.importing.Fixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.Fixtures;
import fr.maillage.tabular.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commune of a row and its postal code, each from the other and from codes and positions. */
class CommuneReaderTest {

    private static MappedRow read(String insee, String name, String postalCode, String lat, String lon) {
        return mapper(Profile.NATIONAL_V0)
                .map(row(
                        "services",
                        "Accéder à du matériel",
                        "code_insee",
                        insee,
                        "commune",
                        name,
                        "code_postal",
                        postalCode,
                        "latitude",
                        lat,
                        "longitude",
                        lon));
    }

    private static List<String> said(MappedRow row) {
        return row.findings().stream()
                .map(f -> f.severity() + " " + f.column() + " " + f.rule() + " " + f.args())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // by the name, by the code, by the position, by all that is left
        ", Gagny, , , 93032, 93220, import.postal-code-derived",
        "93032, , , , 93032, 93220, import.postal-code-derived",
        ", , , 48.8836;2.5349, 93032, 93220, import.postal-code-derived",
        "93059, , , , 93066, 93200, import.postal-code-first",
        ", Saint-Denis, , 48.9360;2.3570, 93066, 93200, import.postal-code-first",
        ", Saint-Denis, , -20.88;55.45, 97411, 97400, import.postal-code-first",
        ", Paris 10e, , , 75056, 75010, import.postal-code-derived",
        "75110, , , , 75056, 75010, import.postal-code-derived",
        ", , 93220, , 93032, 93220, import.commune-derived"
    })
    void what_is_missing_is_found_from_the_rest_of_the_row_and_said(
            String insee, String name, String postalCode, String position, String commune, String code, String rule) {
        String[] degrees = position == null ? new String[] {null, null} : position.split(";");
        MappedRow row = read(insee, name, postalCode, degrees[0], degrees[1]);
        assertThat(row.acceptable()).as("%s", row.findings()).isTrue();
        assertThat(row.commune().commune().insee()).isEqualTo(commune);
        assertThat(row.value(Field.POSTAL_CODE)).isEqualTo(code);
        assertThat(row.findings()).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        // Two communes of that name, nothing that tells them apart; no commune at all; a city of many postal codes.
        ", Saint-Denis, commune import.commune-untold",
        ", Nulle-Part, commune import.commune-untold",
        ", , commune required",
        ", Paris, code_postal required"
    })
    void what_nothing_tells_is_asked_for(String insee, String name, String told) {
        MappedRow row = read(insee, name, null, null, null);
        assertThat(row.findings().stream()
                        .filter(f -> f.severity() == Finding.Severity.ERROR)
                        .map(f -> f.column() + " " + f.rule()))
                .containsExactly(told);
    }

    @Test
    void a_postal_code_in_the_address_is_that_of_the_row() {
        MappedRow row = mapper(Profile.NATIONAL_V0)
                .map(row(
                        "services", "Accéder à du matériel",
                        "commune", "Saint-Denis",
                        "code_insee", "93066",
                        "code_postal", null,
                        "adresse", "3 rue de Paris, 93210 Saint-Denis"));
        assertThat(row.value(Field.POSTAL_CODE)).isEqualTo("93210");
    }

    @Test
    void a_name_that_several_communes_bear_is_that_of_the_importer_s_own_département() {
        RowMapper mapper = new RowMapper(
                Profile.NATIONAL_V0,
                Fixtures.terms(),
                Fixtures.resolver(),
                "a-file",
                ContradictionPolicy.ASK,
                Set.of("93"),
                Fixtures.TODAY);
        MappedRow row =
                mapper.map(row("services", "Accéder à du matériel", "commune", "Saint-Denis", "code_postal", null));
        assertThat(row.acceptable()).as("%s", row.findings()).isTrue();
        assertThat(row.commune().commune().insee()).isEqualTo("93066");
    }

    @Test
    void the_national_form_goes_on_requiring_both() {
        MappedRow row = mapper(Profile.NATIONAL_V1).map(row("code_postal", null));
        assertThat(said(row)).contains("ERROR code_postal required []");
    }

    @ParameterizedTest
    @CsvSource({
        // The code of one commune, name and postal code of another; the same name twice in France; no name that helps.
        "93032, Saint-Denis, 97400",
        "97411, Saint-Denis, 93200",
        "93032, Ajaccio, 20000",
        "93032, Bras-Fusil, 97490"
    })
    void a_row_of_two_communes_is_refused_and_names_both(String insee, String name, String postalCode) {
        MappedRow row = read(insee, name, postalCode, null, null);
        assertThat(row.acceptable()).isFalse();
        assertThat(row.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.ERROR)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.column()).isEqualTo("code_insee");
                    assertThat(f.rule()).isEqualTo("import.codes-contradict");
                    assertThat(f.args()).hasSize(2).noneMatch(String::isBlank);
                });
    }

    @ParameterizedTest
    @CsvSource({"CODE, 93032", "NAME, 97411"})
    void who_was_asked_decides_and_the_row_says_so(ContradictionPolicy answer, String commune) {
        RowMapper mapper = new RowMapper(
                Profile.NATIONAL_V0, Fixtures.terms(), Fixtures.resolver(), "a-file", answer, Set.of(), Fixtures.TODAY);
        MappedRow row = mapper.map(row(
                "services", "Accéder à du matériel",
                "code_insee", "93032",
                "commune", "Saint-Denis",
                "code_postal", "97400"));
        assertThat(row.acceptable()).isTrue();
        assertThat(row.commune().commune().insee()).isEqualTo(commune);
        assertThat(row.findings()).extracting(Finding::rule).contains("import.codes-settled");
    }

    @ParameterizedTest
    @CsvSource({
        // The former name, a slip of the pen, a CEDEX, an arrondissement: all of one commune.
        "93066, Pierrefitte-sur-Seine, 93380",
        "93032, Gagni, 93220",
        "93032, Gagny, 93221",
        "75110, Paris 10e Arrondissement, 75010"
    })
    void spellings_of_one_commune_contradict_nothing(String insee, String name, String postalCode) {
        MappedRow row = read(insee, name, postalCode, null, null);
        assertThat(row.acceptable()).as("%s", row.findings()).isTrue();
        assertThat(row.findings()).extracting(Finding::rule).doesNotContain("import.postal-code-elsewhere");
    }

    @Test
    void a_postal_code_of_elsewhere_beside_a_code_and_a_name_that_agree_is_remarked() {
        MappedRow row = read("93032", "Gagny", "88230", null, null);
        assertThat(row.acceptable()).isTrue();
        assertThat(said(row)).contains("WARNING code_postal import.postal-code-elsewhere [Gagny]");
    }
}
