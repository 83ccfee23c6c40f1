package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file's columns tell its form. */
class ImportProfileTest {

    private static final String BOTH = "id nom commune code_postal adresse date_maj services ";

    @ParameterizedTest
    @CsvSource({
        "pivot, NATIONAL_V1",
        "pivot frais_a_charge typologie, NATIONAL_V1",
        "pivot labels_nationaux, NATIONAL_V0",
        "pivot publics_accueillis conditions_acces, NATIONAL_V0",
        "'', NATIONAL_V0",
        "structureid labels_nationaux, CNFS_PERMANENCES",
        "structureid, CNFS_PERMANENCES"
    })
    void the_national_form_and_its_kin_are_recognised(String more, ImportProfile form) {
        assertThat(ImportProfile.recognised(columns(BOTH + more))).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"id_fs lib_fs adresse code_postal lib_com h_lundi, FRANCE_SERVICES"})
    void france_services_is_recognised(String columns, ImportProfile form) {
        assertThat(ImportProfile.recognised(columns(columns))).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"id nom adresse", "user_nom user_adres lat lng"})
    void what_is_of_no_known_form_is_not_guessed(String columns) {
        assertThat(ImportProfile.recognised(columns(columns))).isEmpty();
    }

    private static Set<String> columns(String names) {
        return Arrays.stream(names.strip().split(" ")).collect(Collectors.toSet());
    }
}
