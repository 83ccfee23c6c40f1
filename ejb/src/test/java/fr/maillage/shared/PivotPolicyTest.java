package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PivotPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"43493312300029", "W931234567", "W9A1234567"})
    void a_siret_or_an_rna_is_well_formed(String pivot) {
        assertThat(PivotPolicy.brokenRule(pivot, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000000, pivot-zeros",
        "434933123, pivot-siren",
        "1234567890123, pivot-form",
        "X931234567, pivot-form",
        "W93123456, pivot-form",
        "626809503a929e0790b16cf7, pivot-form"
    })
    void anything_else_breaks_a_rule(String pivot, String rule) {
        assertThat(PivotPolicy.brokenRule(pivot, false)).contains(rule);
    }

    @Test
    void a_ridet_is_accepted_in_new_caledonia_only() {
        assertThat(PivotPolicy.brokenRule("1234567001", true)).isEmpty();
        assertThat(PivotPolicy.brokenRule("1234567001", false)).contains("pivot-siren");
    }

    @Test
    void spaces_and_case_do_not_matter() {
        assertThat(PivotPolicy.normalise("434 933 123 00029")).isEqualTo("43493312300029");
        assertThat(PivotPolicy.normalise("w931234567")).isEqualTo("W931234567");
    }

    @Test
    void a_mistyped_siret_has_a_wrong_key() {
        assertThat(PivotPolicy.keyHolds("43493312300029")).isTrue();
        assertThat(PivotPolicy.keyHolds("43493312300028")).isFalse();
    }

    @Test
    void the_establishments_of_la_poste_are_checked_by_their_sum() {
        // The head office has an ordinary key; the digits of the other add up to 35.
        assertThat(PivotPolicy.keyHolds("35600000000048")).isTrue();
        assertThat(PivotPolicy.keyHolds("35600000049837")).isTrue();
        assertThat(PivotPolicy.keyHolds("35600000049838")).isFalse();
    }
}
