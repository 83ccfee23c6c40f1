package fr.maillage.norm;

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

    @ParameterizedTest
    @CsvSource({
        "00000000000000, DUMMY,",
        "99999999999999, DUMMY,",
        "00000000000000/x, DUMMY,",
        "434 933 123 00029, GOOD, 43493312300029",
        "43493312300029.0, GOOD, 43493312300029",
        "'43493312300029,0', GOOD, 43493312300029",
        "4.3493312300029E13, GOOD, 43493312300029",
        "'4,34933E+13', BAD,",
        "43493312300028, WRONG_KEY,",
        "552100554, OTHER,",
        "CLUB12345678, OTHER,",
        "w123456789, GOOD, W123456789",
        "34106240403159/APE:8790B, CLEANED, 34106240403159",
        "43493312300028/APE:8790B, WRONG_KEY,",
        "inconnu, BAD,",
        "4349331230002900, BAD,"
    })
    void an_identifier_is_weighed(String written, PivotPolicy.Verdict verdict, String kept) {
        assertThat(PivotPolicy.read(written, false)).isEqualTo(new PivotPolicy.Pivot(verdict, kept));
    }

    @Test
    void what_is_refused_for_its_key_is_not_kept_with_what_stands_behind_it() {
        assertThat(PivotPolicy.brokenRule(PivotPolicy.normalise("43493312300028/APE:8790B"), false))
                .contains("pivot-form");
    }

    @Test
    void nine_digits_are_a_ridet_in_new_caledonia_only() {
        assertThat(PivotPolicy.read("552100554", true).value()).isEqualTo("552100554");
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
