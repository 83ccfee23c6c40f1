package fr.maillage.mapping.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcePolicyTest {

    @Test
    void a_file_name_of_the_standard_names_its_producer() {
        assertThat(SourcePolicy.fromFileName("2022-08-29_les-assembleurs_lieux-de-mediation-numerique.csv"))
                .isEqualTo("les-assembleurs");
    }

    @Test
    void dates_copies_and_the_extension_are_left_out() {
        assertThat(SourcePolicy.fromFileName("Permanences-IDF-2022-12 (2).json"))
                .isEqualTo("permanences-idf");
    }

    @Test
    void a_name_is_cut_to_what_the_key_holds_also_where_small_letters_are_longer_than_capitals() {
        assertThat(SourcePolicy.fromFileName("İ".repeat(90))).hasSize(100);
        assertThat(SourcePolicy.fromFileName("2022-08-29_" + "x".repeat(150) + "_lieux-de-mediation-numerique.csv"))
                .hasSize(100);
    }

    @Test
    void a_character_beyond_the_basic_plane_is_not_cut_in_two() {
        assertThat(SourcePolicy.fromFileName("x".repeat(99) + "😀")).isEqualTo("x".repeat(99));
    }
}
