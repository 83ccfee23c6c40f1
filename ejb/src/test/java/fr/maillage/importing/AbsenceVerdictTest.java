package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceVerdictTest {

    @ParameterizedTest
    @CsvSource({
        "true, 0, 0, 10, 0, NONE",
        "false, 0, 0, 10, 0, NONE",
        "false, 0, 0, 10, 1, NOT_DECLARED",
        "true, 1, 0, 10, 1, KEYLESS",
        "true, 0, 1, 10, 1, OLDER",
        "true, 0, 0, 10, 10, FLAGGED",
        "true, 0, 0, 42, 21, FLAGGED",
        "true, 0, 0, 41, 21, TOO_MANY",
        "true, 0, 0, 1000, 500, FLAGGED",
        "true, 0, 0, 1000, 501, TOO_MANY"
    })
    void in_doubt_nothing_is_flagged(
            boolean declared, long keyless, long older, long expected, long absent, AbsenceVerdict verdict) {
        assertThat(AbsenceVerdict.of(declared, keyless, older, expected, absent))
                .isEqualTo(verdict);
    }
}
