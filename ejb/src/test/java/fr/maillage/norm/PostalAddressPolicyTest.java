package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalAddressPolicyTest {

    @ParameterizedTest
    @CsvSource({"93220, 93220", "93 220, 93220", "93220.0, 93220", "1000, 01000", "' 93220 ', 93220"})
    void a_postal_code_has_five_digits(String written, String code) {
        assertThat(PostalAddressPolicy.postalCode(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"932", "932200", "2A004", "", "F-93220", "932200000000000000000000000000"})
    void anything_else_is_no_postal_code(String written) {
        assertThat(PostalAddressPolicy.postalCode(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"93032, 93032", "93032.0, 93032", "1004, 01004", "2a004, 2A004", "97411, 97411"})
    void a_commune_has_a_code_of_five_characters(String written, String code) {
        assertThat(PostalAddressPolicy.inseeCode(written)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'4 Rue Gabriel Fauré, 51200, Épernay, Marne', 4 Rue Gabriel Fauré, 51200, Épernay",
        "41 RUE PORTE DE MONTEUX 84200 CARPENTRAS, 41 RUE PORTE DE MONTEUX, 84200, CARPENTRAS",
        "BP 90012 38000 GRENOBLE CEDEX 9, BP 90012, 38000, GRENOBLE",
        "93220 Gagny, , 93220, Gagny",
        "'1 place Foch - 93220', 1 place Foch, 93220, "
    })
    void an_address_of_one_text_comes_apart(String text, String street, String code, String town) {
        assertThat(PostalAddressPolicy.street(text)).isEqualTo(street);
        assertThat(PostalAddressPolicy.postalCodeIn(text)).isEqualTo(code);
        assertThat(PostalAddressPolicy.town(text)).isEqualTo(town);
    }

    @Test
    void an_address_stands_on_one_line() {
        assertThat(PostalAddressPolicy.line("  4 rue de\u00a0l\u2019E\u0301glise\r\n\u0000 93220 Gagny "))
                .isEqualTo("4 rue de l'\u00c9glise 93220 Gagny");
        assertThat(PostalAddressPolicy.line(" \u00a0 ")).isNull();
    }
}
