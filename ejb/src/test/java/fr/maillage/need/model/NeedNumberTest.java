package fr.maillage.need.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.2|6.2",
                "6,2|6.2",
                "1 234|1234",
                "1\u00a0234,5|1234.5",
                "12,5 %|12.5",
                "0|0",
                "-3|-3",
                "1.5e1|15"
            })
    void numbers_are_read_as_files_write_them(String text, String number) {
        assertThat(NeedNumber.parse(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "six",
                "1.2.3",
                "1,234.5",
                "1e999999999",
                "1e-999999999",
                "123456789012345",
                "--1",
                "",
                "1 2 3",
                "12 34 %"
            })
    void what_is_no_number_or_too_long_a_one_is_none(String text) {
        assertThat(NeedNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "nd", "N/A", "s", "NaN", "-", "Non renseigné"})
    void statisticians_write_that_a_value_is_not_known(String text) {
        assertThat(NeedNumber.unknown(text)).isTrue();
        assertThat(NeedNumber.unknown("0")).isFalse();
        assertThat(NeedNumber.unknown(null)).isTrue();
    }
}
