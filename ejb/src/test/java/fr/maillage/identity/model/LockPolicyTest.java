package fr.maillage.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class LockPolicyTest {

    private static final OffsetDateTime LOCKED = OffsetDateTime.parse("2026-11-25T08:00:00Z");

    @Test
    void a_lock_lasts_an_hour_and_ends_at_its_very_moment() {
        assertThat(LockPolicy.locked(LOCKED, LOCKED)).isTrue();
        assertThat(LockPolicy.locked(LOCKED, LOCKED.plusHours(1).minusNanos(1))).isTrue();
        assertThat(LockPolicy.locked(LOCKED, LOCKED.plusHours(1))).isFalse();
    }

    @Test
    void an_account_that_was_never_locked_is_not() {
        assertThat(LockPolicy.locked(null, LOCKED)).isFalse();
    }
}
