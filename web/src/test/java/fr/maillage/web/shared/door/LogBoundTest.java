package fr.maillage.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LogBoundTest {

    private Instant now = Instant.parse("2026-11-25T08:00:00Z");

    private final LogBound bound = new LogBound(2, new Clock() {
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
    void lines_beyond_so_many_a_minute_are_left_out_and_counted() {
        assertThat(bound.admit()).contains(0L);
        assertThat(bound.admit()).contains(0L);
        assertThat(bound.admit()).isEmpty();
        now = now.plusSeconds(59);
        assertThat(bound.admit()).isEmpty();
        now = now.plusSeconds(1);
        assertThat(bound.admit()).contains(2L);
        assertThat(bound.admit()).contains(0L);
        assertThat(bound.admit()).isEmpty();
    }
}
