package fr.maillage.committee.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a body may vote. */
class QuorumTest {

    @ParameterizedTest
    @CsvSource({
        "50, 10, 5, 5, true",
        "50, 11, 5, 6, false",
        "50, 11, 6, 6, true",
        "33, 100, 32, 33, false",
        "100, 3, 3, 3, true",
        "100, 3, 2, 3, false",
        "1, 100, 1, 1, true",
        "1, 3, 0, 1, false",
        "50, 0, 0, 1, false",
    })
    void the_share_is_rounded_up_and_is_never_nobody(
            int percent, long members, long present, long needed, boolean reached) {
        Quorum quorum = new Quorum(percent, members, present);

        assertThat(quorum.voting()).isTrue();
        assertThat(quorum.needed()).isEqualTo(needed);
        assertThat(quorum.reached()).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10"})
    void a_body_without_quorum_never_votes(long members, long present) {
        Quorum quorum = new Quorum(null, members, present);

        assertThat(quorum.voting()).isFalse();
        assertThat(quorum.needed()).isZero();
        assertThat(quorum.reached()).isFalse();
    }
}
