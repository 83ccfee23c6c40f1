package fr.maillage.hours;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpeningHoursSyntaxTest {

    @Example
    void hours_of_a_week_are_valid_and_words_are_not() {
        assertThat(OpeningHoursSyntax.valid("Mo-Fr 09:00-12:00,14:00-18:30; PH off"))
                .isTrue();
        assertThat(OpeningHoursSyntax.valid("du lundi au vendredi")).isFalse();
        assertThat(OpeningHoursSyntax.valid("Mo-Fr 09:00-")).isFalse();
    }

    @Property
    void any_text_is_valid_or_not(@ForAll String text) {
        assertThat(OpeningHoursSyntax.valid(text)).isIn(true, false);
    }

    @Property
    void any_row_of_what_hours_are_made_of_is_valid_or_not(@ForAll("hourLike") String text) {
        assertThat(OpeningHoursSyntax.valid(text)).isIn(true, false);
    }

    @Provide
    Arbitrary<String> hourLike() {
        return Arbitraries.of(
                        "Mo",
                        "Fr",
                        "PH",
                        "SH",
                        "-",
                        ",",
                        ";",
                        " ",
                        "09:00",
                        "24:00",
                        "99:99",
                        "+",
                        "off",
                        "Jan",
                        "2024",
                        "week",
                        "1",
                        "53",
                        "/",
                        "||",
                        "\"",
                        "\"x\"",
                        "sunrise",
                        "(",
                        ")",
                        "easter",
                        "[",
                        "]",
                        "days",
                        "24/7",
                        "99999999999",
                        ":",
                        "h",
                        "Lu")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }
}
