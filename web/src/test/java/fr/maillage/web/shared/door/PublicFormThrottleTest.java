package fr.maillage.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PublicFormThrottleTest {

    private static final String LIBRARY = "192.0.2.10";

    private final PublicFormThrottle throttle =
            new PublicFormThrottle(Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void an_address_that_has_sent_too_many_forms_is_told_how_long_to_wait() {
        for (int i = 0; i < PublicFormThrottle.PER_ADDRESS; i++) {
            throttle.require(LIBRARY);
        }

        Problem told = catchThrowableOfType(Problem.class, () -> throttle.require(LIBRARY));

        assertThat(told.kind()).isEqualTo(Problem.Kind.TOO_MANY);
        assertThat(told.violations().get(0).args()).containsExactly("1");
    }

    @Test
    void another_address_is_not_held_up() {
        for (int i = 0; i < PublicFormThrottle.PER_ADDRESS; i++) {
            throttle.require(LIBRARY);
        }

        assertThatCode(() -> throttle.require("192.0.2.11")).doesNotThrowAnyException();
    }
}
