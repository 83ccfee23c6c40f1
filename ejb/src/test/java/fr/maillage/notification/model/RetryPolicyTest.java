package fr.maillage.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    @Test
    void waits_a_minute_then_four_times_as_long_after_each_up_to_six_hours() {
        assertThat(RetryPolicy.next(1)).contains(Duration.ofMinutes(1));
        assertThat(RetryPolicy.next(2)).contains(Duration.ofMinutes(4));
        assertThat(RetryPolicy.next(5)).contains(Duration.ofMinutes(256));
        assertThat(RetryPolicy.next(6)).contains(Duration.ofHours(6));
    }

    @Test
    void gives_up_after_the_tenth_attempt() {
        assertThat(RetryPolicy.next(9)).contains(Duration.ofHours(6));
        assertThat(RetryPolicy.next(10)).isEmpty();
    }

    @Test
    void answers_from_500_on_are_for_good() {
        assertThat(RetryPolicy.permanent(499)).isFalse();
        assertThat(RetryPolicy.permanent(500)).isTrue();
    }
}
