package fr.maillage.committee.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the items of an agenda begin. */
class AgendaClockTest {

    @Test
    void each_item_begins_when_the_one_before_it_ends() {
        assertThat(AgendaClock.starts("14:00", List.of(10, 25, 5))).containsExactly("14:00", "14:10", "14:35");
        assertThat(AgendaClock.starts("23:50", List.of(20, 5))).containsExactly("23:50", "00:10");
        assertThat(AgendaClock.starts("14:00", List.of())).isEmpty();
    }

    @Test
    void nothing_is_told_after_an_item_without_a_duration_nor_without_a_beginning() {
        assertThat(AgendaClock.starts("14:00", Arrays.asList(10, null, 5))).containsExactly("14:00", "14:10", null);
        assertThat(AgendaClock.starts(null, List.of(10, 25))).containsExactly(null, null);
    }

    @Test
    void durations_add_up_as_far_as_they_are_known() {
        assertThat(AgendaClock.sum(Arrays.asList(10, null, 25))).isEqualTo(35);
        assertThat(AgendaClock.sum(List.of())).isZero();
    }

    @Test
    void the_length_of_a_gathering_needs_its_beginning_and_its_end() {
        assertThat(AgendaClock.length("14:00", "16:30")).isEqualTo(150);
        assertThat(AgendaClock.length("14:00", null)).isNull();
        assertThat(AgendaClock.length(null, "16:30")).isNull();
    }

    @Test
    void an_agenda_is_too_long_only_where_the_length_is_known() {
        assertThat(new Agenda(List.of(), 120, 0, 150, List.of()).over()).isZero();
        assertThat(new Agenda(List.of(), 170, 0, 150, List.of()).over()).isEqualTo(20);
        assertThat(new Agenda(List.of(), 170, 0, null, List.of()).over()).isZero();
    }
}
