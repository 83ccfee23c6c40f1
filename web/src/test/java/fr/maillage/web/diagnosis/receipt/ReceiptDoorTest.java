package fr.maillage.web.diagnosis.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import fr.maillage.web.shared.door.LinkDoor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ReceiptDoorTest {

    private static final String STATION = "192.0.2.10";

    private final ReceiptDoor door =
            new ReceiptDoor(Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC));

    private void guess() {
        assertThatThrownBy(() -> door.through(STATION, () -> {
                    throw Problem.notFound("receipt", null);
                }))
                .isInstanceOf(Problem.class);
    }

    @Test
    void who_guesses_is_stopped_and_locks_out_nobody_who_has_a_code() {
        for (int i = 0; i < LinkDoor.PER_ADDRESS; i++) {
            guess();
        }

        Problem told = catchThrowableOfType(
                Problem.class,
                () -> door.through(STATION, () -> {
                    throw Problem.notFound("receipt", null);
                }));
        assertThat(told.kind()).isEqualTo(Problem.Kind.TOO_MANY);
        assertThat(door.<String>through(STATION, () -> "what she said")).isEqualTo("what she said");
    }

    @Test
    void those_who_have_a_code_are_not_counted() {
        for (int i = 0; i < LinkDoor.PER_ADDRESS * 2; i++) {
            assertThat(door.<String>through(STATION, () -> "what she said")).isEqualTo("what she said");
        }
    }
}
