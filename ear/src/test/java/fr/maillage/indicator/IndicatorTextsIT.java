package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of indicators beside the registry. */
@InsideEar
class IndicatorTextsIT {

    private static final Set<String> WORDS =
            Set.of("name", "unit", "formula", "source", "numerator", "denominator", "not-computable");

    /** Begins the names of values of a dimension that the code itself knows. */
    private static final String VALUE = ".value.";

    @Inject
    private IndicatorService indicators;

    @Inject
    @Any
    private Instance<IndicatorCalculator> calculators;

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void the_bundles_have_each_indicator_of_the_registry_and_no_other(String language) throws IOException {
        Set<String> registered = Sql.rows("select code from indicator_definition").stream()
                .map(row -> row.values().iterator().next().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = new TreeSet<>();

        for (IndicatorCalculator calculator : calculators) {
            Set<String> keys = keys(calculator, language);
            assertThat(keys)
                    .filteredOn(key -> !key.substring(key.indexOf('.')).startsWith(VALUE))
                    .allSatisfy(key -> assertThat(WORDS).contains(key.substring(key.indexOf('.') + 1)));
            Set<String> codes =
                    keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
            assertThat(codes).containsExactlyInAnyOrderElementsOf(calculator.codes());
            worded.addAll(codes);
        }

        assertThat(worded).isEqualTo(registered);
    }

    @Test
    void no_family_has_more_indicators_than_one_reads_at_once() {
        assertThat(Sql.rows("select family, count(*) as members from indicator_definition group by family"))
                .hasSizeGreaterThan(7)
                .allSatisfy(
                        row -> assertThat(Integer.parseInt(row.get("members").toString()))
                                .as(row.get("family").toString())
                                .isLessThanOrEqualTo(IndicatorDefinition.MOST_OF_FAMILY));
    }

    @Test
    void both_languages_say_the_same_of_an_indicator() throws IOException {
        for (IndicatorCalculator calculator : calculators) {
            assertThat(keys(calculator, "_en")).isEqualTo(keys(calculator, ""));
        }
    }

    @Test
    void a_definition_has_all_words_but_a_denominator_where_there_is_none() {
        assertThat(As.a(Role.MEMBER, null, indicators::definitions))
                .hasSizeGreaterThan(10)
                .allSatisfy(definition -> {
                    for (Locale locale : Set.of(Locale.FRENCH, Locale.ENGLISH)) {
                        IndicatorDefinition.Words words = definition.words(locale);
                        assertThat(words.name()).isNotBlank();
                        assertThat(words.unit()).isNotBlank();
                        assertThat(words.formula()).isNotBlank();
                        assertThat(words.source()).isNotBlank();
                        assertThat(words.numerator()).isNotBlank();
                        assertThat(words.notComputable()).isNotBlank();
                        if (definition.measure() == IndicatorDefinition.Measure.RATIO) {
                            assertThat(words.denominator()).isNotBlank();
                        }
                    }
                    assertThat(definition.french()).isNotEqualTo(definition.english());
                });
    }

    @Test
    void digits_of_a_number_stay_on_one_line() {
        IndicatorDefinition rate = As.a(Role.MEMBER, null, () -> indicators.definition("place-per-10000"));

        assertThat(rate.french().name()).isEqualTo("Lieux pour 10\u00a0000 habitants");
        assertThat(rate.french().unit()).isEqualTo("pour 10\u00a0000 habitants");
    }

    private static Set<String> keys(IndicatorCalculator calculator, String language) throws IOException {
        String file = calculator.texts().replace('.', '/') + language + ".properties";
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                IndicatorTexts.class.getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
