package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.orientation.model.NeedPolicy;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 26, 10, 30);

    private final List<Need> needs = NeedPolicy.needs(
            Fixtures.LISTS,
            Map.of(
                    "telephone",
                    new NeedAnswers(List.of(new TermRef(Vocabulary.SERVICE, "outils-quotidien")), List.of())));

    @Test
    void an_empty_address_asks_for_nothing() {
        OrientationQuery query = read();

        assertThat(query.located()).isFalse();
        assertThat(query.at()).isNull();
        assertThat(query.free()).isFalse();
    }

    @Test
    void everything_can_be_said_in_an_address() {
        OrientationQuery query = read(
                "need",
                "telephone",
                "lat",
                "48,88",
                "lon",
                "2.53",
                "at",
                "now",
                "language",
                "ar",
                "cost",
                "free",
                "accessibility",
                "surdite",
                "mode",
                "distance",
                "km",
                "5");

        assertThat(query)
                .isEqualTo(new OrientationQuery(
                        "telephone", null, 48.88, 2.53, NOW, "ar", true, List.of("surdite"), Mode.DISTANCE, 5.0));
    }

    @Test
    void a_day_and_an_hour_make_a_moment_as_one_text_does() {
        LocalDateTime monday = LocalDateTime.of(2026, 11, 30, 14, 0);

        assertThat(read("day", "2026-11-30", "time", "14:00").at()).isEqualTo(monday);
        assertThat(read("at", "2026-11-30T14:00").at()).isEqualTo(monday);
        assertThat(read("at", "2026-11-30T13:00:00Z").at()).isEqualTo(monday);
        assertThat(read("at", "any", "day", "2026-11-30").at()).isNull();
    }

    @Test
    void french_is_spoken_everywhere() {
        assertThat(read("language", "fr").language()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "need, <script>alert(1)</script>, orientation-need",
        "lat, 91, orientation-degrees",
        "lat, NaN, orientation-degrees",
        "lat, 1e999, orientation-degrees",
        "lon, deux, orientation-degrees",
        "at, demain, orientation-at",
        "at, 2026-02-30T10:00, orientation-at",
        "at, 2026-11-30, orientation-at",
        "at, 2036-11-30T10:00, orientation-at-range",
        "day, 2026-11-30, orientation-at",
        "language, xx, orientation-language",
        "cost, cher, orientation-cost",
        "accessibility, <b>, orientation-accessibility",
        "mode, avion, orientation-mode",
        "km, 0, orientation-distance",
        "km, 1000, orientation-distance"
    })
    void nonsense_is_refused_with_field_value_and_rule(String field, String value, String rule) {
        assertThatThrownBy(() -> read(field, value))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations()).anySatisfy(violation -> {
                            assertThat(violation.rule()).isEqualTo(rule);
                            assertThat(violation.field()).isEqualTo(field.equals("day") ? "at" : field);
                            assertThat(RuleTexts.text(violation, Locale.FRENCH))
                                    .contains(value)
                                    .isNotEqualTo(rule);
                            assertThat(RuleTexts.text(violation, Locale.ENGLISH))
                                    .contains(value);
                        }));
    }

    @Test
    void half_a_position_is_none() {
        assertThatThrownBy(() -> read("lat", "48.9"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations())
                                .extracting(Violation::rule)
                                .containsExactly("orientation-pair"));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_long_values_are_cut() {
        assertThatThrownBy(() -> read("need", "x".repeat(5000), "cost", "1", "mode", "2"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.violations()).hasSize(3);
                    assertThat(problem.violations().get(0).value()).hasSizeLessThan(100);
                });
    }

    private OrientationQuery read(String... pairs) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], List.of(pairs[i + 1]));
        }
        return new QueryReader(parameters, Fixtures.LISTS, NOW).read(needs);
    }
}
