package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MuchChangedPolicyTest {

    @Test
    void what_changes_nothing_never_waits() {
        assertThat(MuchChangedPolicy.waits(0, 0)).isFalse();
        assertThat(MuchChangedPolicy.waits(0, 100_000)).isFalse();
    }

    @Test
    void ten_changes_pass_and_eleven_wait_however_many_records_are_met() {
        assertThat(MuchChangedPolicy.waits(10, 1_000)).isFalse();
        assertThat(MuchChangedPolicy.waits(11, 1_000)).isTrue();
    }

    @Test
    void a_tenth_of_the_records_passes_and_more_waits() {
        assertThat(MuchChangedPolicy.waits(3, 30)).isFalse();
        assertThat(MuchChangedPolicy.waits(3, 29)).isTrue();
        assertThat(MuchChangedPolicy.waits(4, 39)).isTrue();
        assertThat(MuchChangedPolicy.waits(4, 40)).isFalse();
        assertThat(MuchChangedPolicy.waits(1, 1)).isTrue();
    }
}
