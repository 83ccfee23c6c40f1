package fr.maillage.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class JobPulseTest {

    private Instant now = Instant.parse("2026-11-25T08:00:00Z");

    private final JobPulse pulse = new JobPulse(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void a_server_is_ready_until_it_has_not_looked_after_its_runs_for_a_minute() {
        pulse.beat();
        now = now.plusSeconds(59);
        assertThat(pulse.ready()).isTrue();
        now = now.plusSeconds(1);
        assertThat(pulse.ready()).isFalse();
        assertThat(pulse.silence()).isEqualTo(Duration.ofMinutes(1));
        pulse.beat();
        assertThat(pulse.ready()).isTrue();
    }

    @Test
    void before_the_first_turn_of_the_timer_time_counts_from_the_first_question() {
        assertThat(pulse.ready()).isTrue();
        now = now.plusSeconds(61);
        assertThat(pulse.ready()).isFalse();
    }
}
