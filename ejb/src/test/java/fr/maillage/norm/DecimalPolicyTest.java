package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalPolicyTest {

    private static Optional<String> read(String text) {
        return DecimalPolicy.parse(text, 12, 2).map(BigDecimal::toPlainString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|120",
                "120,00|120",
                "87,5|87.5",
                "87.50|87.5",
                "1 850|1850",
                "1\u00a0850,25|1850.25",
                "12 345 678,9|12345678.9",
                "' 1\u202f850 '|1850",
                "0.30000000000000004|0.3",
                "1234.5600000000002|1234.56",
                "0|0",
                "000|0",
                "8000|8000",
                "999999999999.99|999999999999.99"
            })
    void numbers_are_read_as_people_write_them(String text, String normal) {
        assertThat(read(text)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "1.850,00",
                "1,850.00",
                "123456789012345",
                "1,005",
                "douze",
                "1e9",
                "٣",
                ",5",
                "1 2 3",
                "12 34",
                "1 2345",
                "1 850 5",
                "1 000,5 0"
            })
    void anything_else_is_no_number(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void a_long_text_is_no_number() {
        assertThat(read("1".repeat(1_000_000))).isEmpty();
    }
}
