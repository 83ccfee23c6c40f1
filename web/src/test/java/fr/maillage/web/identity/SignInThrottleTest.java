package fr.maillage.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HOME = "192.0.2.10";

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void the_eleventh_wrong_password_for_a_login_from_an_address_has_to_wait() {
        fail("nadia", HOME, SignInThrottle.PER_ACCOUNT_AND_ADDRESS);

        assertThat(throttle.attempt("Nadia ", HOME))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(SignInThrottle.WINDOW));
    }

    @Test
    void what_is_tried_at_one_address_holds_nobody_up_at_another() {
        fail("nadia", HOME, SignInThrottle.PER_ACCOUNT_AND_ADDRESS);

        assertThat(throttle.attempt("nadia", "198.51.100.7")).isEmpty();
    }

    @Test
    void where_an_account_is_known_it_has_attempts_that_others_there_cannot_use_up() {
        fail("nadia", HOME, SignInThrottle.PER_ACCOUNT_AND_ADDRESS);
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.attempt("login" + i, HOME);
        }
        assertThat(throttle.attempt("nadia", HOME)).isPresent();

        for (int i = 0; i < SignInThrottle.WHERE_KNOWN; i++) {
            assertThat(throttle.attemptWhereKnown("nadia", HOME)).isEmpty();
        }
        assertThat(throttle.attemptWhereKnown("nadia", HOME)).isPresent();
        throttle.succeededWhereKnown("nadia", HOME);
        assertThat(throttle.attemptWhereKnown("nadia", HOME)).isEmpty();
    }

    @Test
    void each_link_has_attempts_of_its_own_and_so_has_who_says_her_present_password() {
        for (int i = 0; i < SignInThrottle.PER_ACCOUNT_AND_ADDRESS; i++) {
            assertThat(throttle.attemptLink("un-lien", HOME)).isEmpty();
        }
        assertThat(throttle.attemptLink("un-lien", HOME)).isPresent();

        assertThat(throttle.attemptLink("un-autre", HOME)).isEmpty();
        assertThat(throttle.attemptOwn(UUID.fromString("00000000-0000-4000-8000-000000000001")))
                .isEmpty();
    }

    @Test
    void another_login_from_elsewhere_is_not_held_up() {
        fail("nadia", HOME, SignInThrottle.PER_ACCOUNT_AND_ADDRESS);

        assertThat(throttle.attempt("paul", "198.51.100.7")).isEmpty();
    }

    @Test
    void after_the_wait_one_may_try_again() {
        fail("nadia", HOME, SignInThrottle.PER_ACCOUNT_AND_ADDRESS);
        Duration wait = throttle.attempt("nadia", HOME).orElseThrow();

        clock.advance(wait.plusMillis(1));

        assertThat(throttle.attempt("nadia", HOME)).isEmpty();
        assertThat(throttle.attempt("nadia", HOME)).isPresent();
    }

    @Test
    void right_passwords_never_use_up_the_attempts() {
        for (int i = 0; i < 3 * SignInThrottle.PER_ADDRESS; i++) {
            assertThat(throttle.attempt("nadia", HOME)).isEmpty();
            throttle.succeeded("nadia", HOME);
        }
    }

    @Test
    void an_address_that_tries_many_logins_has_to_wait() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            assertThat(throttle.attempt("login" + i, HOME)).isEmpty();
        }

        assertThat(throttle.attempt("nadia", HOME)).isPresent();
        assertThat(throttle.attempt("nadia", "198.51.100.7")).isEmpty();
    }

    @Test
    void addresses_of_one_ipv6_network_count_as_one() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.attempt("login" + i, "2001:db8:1:2::" + Integer.toHexString(i + 1));
        }

        assertThat(throttle.attempt("nadia", "2001:db8:1:2:ffff::1")).isPresent();
        assertThat(throttle.attempt("nadia", "2001:db8:1:3::1")).isEmpty();
    }

    private void fail(String login, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(login, address)).isEmpty();
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
