package fr.maillage.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbsencePolicyTest {

    @Test
    void a_count_is_zero_where_nothing_was_there() {
        assertThat(AbsencePolicy.ZERO.reason(false, null, "x")).isNull();
    }

    @Test
    void a_rate_is_zero_where_somebody_lives() {
        assertThat(AbsencePolicy.ZERO_IF_POPULATED.reason(false, 1, "x")).isNull();
        assertThat(AbsencePolicy.ZERO_IF_POPULATED.reason(false, 0, "x")).isEqualTo("no-inhabitant");
        assertThat(AbsencePolicy.ZERO_IF_POPULATED.reason(false, null, "x")).isEqualTo("population-missing");
    }

    @Test
    void a_share_of_nothing_says_why() {
        assertThat(AbsencePolicy.NOT_COMPUTABLE.reason(false, 10, "no-place")).isEqualTo("no-place");
    }

    @Test
    void what_only_outlines_tell_is_unknown_without_them() {
        for (AbsencePolicy policy : AbsencePolicy.values()) {
            assertThat(policy.reason(true, 10, "x")).isEqualTo("no-outlines");
        }
    }
}
