package fr.maillage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"texts", "rendering/texts"})
    void both_languages_have_the_same_sentences(String bundle) throws IOException {
        assertThat(load(bundle + "_en.properties").keySet())
                .isEqualTo(load(bundle + ".properties").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.properties", "texts_en.properties"})
    void every_sentence_can_be_formatted_and_none_has_an_apostrophe_that_formatting_would_swallow(String file)
            throws IOException {
        assertThat(load(file)).allSatisfy((key, text) -> {
            assertThat(new MessageFormat(text.toString(), Locale.FRANCE)).isNotNull();
            assertThat(text.toString()).doesNotContain("'");
        });
    }

    @Test
    void another_language_than_english_reads_french() {
        assertThat(new ReportTexts(Locale.ITALIAN).get("offer.title")).isEqualTo("État de l’offre");
        assertThat(new ReportTexts(Locale.CANADA).get("offer.title")).isEqualTo("State of the offer");
    }

    @Test
    void a_day_is_written_in_words() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(new ReportTexts(Locale.FRENCH).day(day)).isEqualTo("24 novembre 2026");
        assertThat(new ReportTexts(Locale.ENGLISH).day(day)).isEqualTo("24 November 2026");
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(ReportTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
