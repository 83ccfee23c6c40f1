package fr.maillage.mapping.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.Fixtures;
import fr.maillage.norm.TextPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04-02, 2024-04-02",
        "02/04/2024, 2024-04-02",
        "2022-09-26 19:00:45, 2022-09-26",
        "2024/4/2, 2024-04-02"
    })
    void dates_are_read_as_files_write_them(String written, LocalDate expected) {
        assertThat(DatePolicy.parse(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "avril 2024", "20240402", "2024"})
    void what_is_no_date_is_not_guessed(String written) {
        assertThat(DatePolicy.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1969-12-31, false",
        "0001-01-01, false",
        "1970-01-01, false",
        "2026-11-25, false",
        "2026-11-24, true",
        "1998-05-01, true"
    })
    void zero_dates_of_systems_and_the_future_are_impossible(LocalDate date, boolean possible) {
        assertThat(DatePolicy.possible(date, Fixtures.TODAY)).isEqualTo(possible);
    }

    @Test
    void texts_get_straight_apostrophes_and_single_spaces() {
        assertThat(TextPolicy.line("  L\u2019Atelier\u00a0 du\tcoin\n")).isEqualTo("L'Atelier du coin");
        assertThat(TextPolicy.line(" \u00a0 ")).isNull();
        assertThat(TextPolicy.paragraphs("un\r\ndeux  trois")).isEqualTo("un\ndeux trois");
    }

    @Test
    void the_guard_against_formulas_is_taken_off_again() {
        assertThat(TextPolicy.line("'=SUM(A1)")).isEqualTo("=SUM(A1)");
        assertThat(TextPolicy.line("'t Huis")).isEqualTo("'t Huis");
    }

    @ParameterizedTest
    @CsvSource({
        "93032, x, 93220, GIVEN, 93032",
        "93059, Pierrefitte-sur-Seine, 93380, RETIRED_CODE, 93066",
        "75110, Paris, 75010, RETIRED_CODE, 75056",
        ", GAGNY, 93220, NAME_AND_POSTAL_CODE, 93032",
        ", ST DENIS, 93200, NAME_AND_POSTAL_CODE, 93066",
        ", St-Denis, 97400, NAME_AND_POSTAL_CODE, 97411",
        ", PARIS 10, 75010, ARRONDISSEMENT, 75056",
        ", Paris 10e Arrondissement, 75010, ARRONDISSEMENT, 75056",
        ", BLANC MESNIL, 93150, SIMILAR_NAME, 93007",
        ", AULNAY S/ BOIS, 93600, SIMILAR_NAME, 93005",
        ", Aulnay sous Boi, 93600, SIMILAR_NAME, 93005",
        ", ST DENIS CEDEX, 93205, NAME_AND_DEPARTEMENT, 93066",
        ", Saint-Denis Cedex 9, 93207, NAME_AND_DEPARTEMENT, 93066",
        ", PARIS 10, 75480, NAME_AND_DEPARTEMENT, 75056",
        ", Pierrefitte-sur-Seine, 93380, FORMER_NAME, 93066",
        ", Pierrefitte, 93380, FORMER_NAME, 93066",
        ", SAINTE FOY LES LYON, 69600, NAME_DESPITE_POSTAL_CODE, 69202",
        ", DEUIL LA BARRE, 93160, NAME_DESPITE_POSTAL_CODE, 95197",
        ", Bellegarde-sur-Valserine, 01200, POSTAL_CODE, 01033",
        ", AJACCIO, 20700, NAME_AND_DEPARTEMENT, 2A004"
    })
    void a_commune_is_found_by_what_the_row_says(
            String insee, String name, String postalCode, CommuneResolution.Derivation how, String expected) {
        Optional<CommuneResolution> found = Fixtures.resolver().resolve(insee, name, postalCode, null, null);
        assertThat(found).isPresent();
        assertThat(found.get().commune().insee()).isEqualTo(expected);
        assertThat(found.get().derivation()).isEqualTo(how);
    }

    @Test
    void the_position_decides_between_the_communes_of_a_postal_code() {
        assertThat(Fixtures.resolver()
                        .resolve(null, "Forens", "01410", 46.19, 5.84)
                        .orElseThrow()
                        .commune()
                        .name())
                .isEqualTo("Champfromier");
    }

    @Test
    void without_any_evidence_the_largest_commune_of_the_postal_code_is_guessed() {
        CommuneResolver resolver = Fixtures.resolver();
        for (CommuneResolution guess : List.of(
                resolver.resolve(null, "Forens", "01410", null, null).orElseThrow(),
                resolver.resolve(null, "Forens", "01410", 43.3, 5.4).orElseThrow())) {
            assertThat(guess.derivation()).isEqualTo(CommuneResolution.Derivation.LARGEST);
            assertThat(guess.derivation().sure()).isFalse();
        }
    }

    @Test
    void an_unknown_name_with_an_unknown_postal_code_is_not_guessed() {
        assertThat(Fixtures.resolver().resolve(null, "Nulle-Part", "99999", 48.88, 2.53))
                .isEmpty();
    }
}
