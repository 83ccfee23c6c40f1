package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tells if somebody is there, in a place or at what is offered in it. */
class OfferedOpeningTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 10, 6, 12, 0);
    private static final Opening OPEN = new Opening(Opening.State.OPEN, NOON);
    private static final Opening CLOSED = new Opening(Opening.State.CLOSED, NOON.plusDays(2));
    private static final Opening SOONER = new Opening(Opening.State.CLOSED, NOON.plusDays(1));

    @Test
    void one_that_is_open_goes_before_the_others() {
        assertThat(OpeningTimes.best(CLOSED, List.of(SOONER, OPEN))).isEqualTo(OPEN);
        assertThat(OpeningTimes.best(OPEN, List.of(CLOSED))).isEqualTo(OPEN);
    }

    @Test
    void the_hours_of_the_place_hold_where_nothing_is_open() {
        assertThat(OpeningTimes.best(CLOSED, List.of(SOONER))).isEqualTo(CLOSED);
        assertThat(OpeningTimes.best(Opening.UNREADABLE, List.of(SOONER))).isEqualTo(Opening.UNREADABLE);
    }

    @Test
    void where_the_place_says_nothing_the_next_opening_of_what_is_offered_is_told() {
        assertThat(OpeningTimes.best(Opening.NOT_GIVEN, List.of(CLOSED, SOONER)))
                .isEqualTo(SOONER);
        assertThat(OpeningTimes.best(Opening.NOT_GIVEN, List.of())).isEqualTo(Opening.NOT_GIVEN);
        assertThat(OpeningTimes.best(Opening.NOT_GIVEN, List.of(Opening.UNREADABLE)))
                .isEqualTo(Opening.UNREADABLE);
    }
}
