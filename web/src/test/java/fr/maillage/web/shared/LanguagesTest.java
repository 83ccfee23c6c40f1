package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"fr, ltr", "en-GB, ltr", "tr, ltr", "ar, rtl", "ar-MA, rtl", "fa, rtl", "ur-PK, rtl", "he, rtl"})
    void a_language_is_written_in_its_direction(String tag, String direction) {
        assertThat(Languages.direction(Locale.forLanguageTag(tag))).isEqualTo(direction);
    }
}
