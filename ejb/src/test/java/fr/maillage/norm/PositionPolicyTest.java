package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "48.8835, 2.5350, GOOD",
        "'48,8835', '2,5350', GOOD",
        "-20.8789, 55.4481, GOOD",
        "4.0628, -53.9624, GOOD",
        "48.8835, 5.0E-4, GOOD",
        "2.5350, 48.8835, SWAPPED",
        "55.4481, -20.8789, SWAPPED",
        "52.52, 13.40, OUTSIDE",
        "120, 400, OUTSIDE",
        "0, 0, FILLER",
        "46.6241, 1.849121, FILLER",
        "NaN, 2.5, NOT_A_NUMBER",
        "0x30p0, 2.5, NOT_A_NUMBER",
        "48.8835, , INCOMPLETE",
        "nord, est, NOT_A_NUMBER",
        ", , NONE"
    })
    void a_position_is_weighed(String latitude, String longitude, PositionPolicy.Verdict verdict) {
        assertThat(PositionPolicy.read(latitude, longitude).verdict()).isEqualTo(verdict);
    }

    @Test
    void decimals_beyond_a_centimetre_do_not_make_positions_differ() {
        assertThat(PositionPolicy.read("46.27947045", "6.720031881096503").longitude())
                .isEqualTo("6.7200319");
        assertThat(PositionPolicy.degrees("6.720031881096503")).hasValue(6.7200319);
    }

    @ParameterizedTest
    @CsvSource({
        "2.53, 48.88, position-swapped",
        "51.5, -0.12, position-outside",
        "0, 0, position-filler",
        "46.6241, 1.849121, position-filler",
        "148.9, 2.5, position-outside"
    })
    void other_positions_break_a_rule(double latitude, double longitude, String rule) {
        assertThat(PositionPolicy.brokenRule(latitude, longitude)).contains(rule);
    }

    @Test
    void only_what_lies_in_france_the_other_way_round_is_swapped() {
        assertThat(PositionPolicy.swapped(2.53, 48.88)).isTrue();
        assertThat(PositionPolicy.swapped(48.88, 2.53)).isFalse();
        assertThat(PositionPolicy.swapped(51.5, -0.12)).isFalse();
    }
}
