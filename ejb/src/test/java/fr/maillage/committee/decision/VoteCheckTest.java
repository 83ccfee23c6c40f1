package fr.maillage.committee.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tells if a vote holds by who was there. */
class VoteCheckTest {

    @ParameterizedTest
    @CsvSource({
        "50, 3, 2, 2, ",
        "50, 3, 1, 1, quorum",
        "50, 3, 2, 3, votes",
        "50, 3, 1, 3, quorum",
        "1, 0, 0, 0, quorum"
    })
    void it_tells_what_is_missing_the_quorum_first(int percent, long members, long present, long votes, String doubt) {
        VoteCheck check = new VoteCheck(new Quorum(percent, members, present), votes);

        assertThat(check.doubt()).isEqualTo(doubt);
        assertThat(check.holds()).isEqualTo(doubt == null);
    }

    @Test
    void half_of_an_odd_number_is_rounded_up() {
        assertThat(new VoteCheck(new Quorum(50, 5, 2), 2).holds()).isFalse();
        assertThat(new VoteCheck(new Quorum(50, 5, 3), 3).holds()).isTrue();
    }
}
