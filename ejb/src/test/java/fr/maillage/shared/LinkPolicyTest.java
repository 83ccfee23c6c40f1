package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class LinkPolicyTest {

    private static final OffsetDateTime UNTIL = OffsetDateTime.parse("2026-11-25T08:00:00Z");

    @Test
    void a_link_serves_until_its_moment_and_no_more_from_then_on() {
        assertThat(LinkPolicy.expired(UNTIL, UNTIL.minusNanos(1))).isFalse();
        assertThat(LinkPolicy.expired(UNTIL, UNTIL)).isTrue();
        assertThat(LinkPolicy.expired(UNTIL, UNTIL.plusNanos(1))).isTrue();
    }

    @Test
    void moments_are_compared_whatever_their_zone() {
        assertThat(LinkPolicy.expired(UNTIL, OffsetDateTime.parse("2026-11-25T09:00:00+01:00")))
                .isTrue();
        assertThat(LinkPolicy.expired(UNTIL, OffsetDateTime.parse("2026-11-25T08:30:00+01:00")))
                .isFalse();
    }
}
