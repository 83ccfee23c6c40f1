package fr.maillage.place.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "48.88, 2.53",
        "-21.1, 55.5",
        "16.2, -61.5",
        "4.9, -52.3",
        "-22.27, 166.44",
        "-17.5, -149.5",
        "46.78, -56.17"
    })
    void metropolitan_and_overseas_positions_are_in_france(double latitude, double longitude) {
        assertThat(PositionPolicy.brokenRule(latitude, longitude)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.53, 48.88, position-swapped",
        "51.5, -0.12, position-outside",
        "0, 0, position-outside",
        "148.9, 2.5, position-outside"
    })
    void other_positions_break_a_rule(double latitude, double longitude, String rule) {
        assertThat(PositionPolicy.brokenRule(latitude, longitude)).contains(rule);
    }
}
