package fr.maillage.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LinkDoorTest {

    private static final String TOWN_HALL = "192.0.2.10";

    private final LinkDoor door = new LinkDoor(Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC));

    private Problem.Kind wrong(String address) {
        return catchThrowableOfType(
                        Problem.class,
                        () -> door.through(address, () -> {
                            throw Problem.notFound("link", null);
                        }))
                .kind();
    }

    @Test
    void twenty_wrong_links_stop_who_guesses_and_a_right_link_from_there_still_opens() {
        for (int i = 0; i < LinkDoor.PER_ADDRESS; i++) {
            assertThat(wrong(TOWN_HALL)).isEqualTo(Problem.Kind.NOT_FOUND);
        }
        assertThat(wrong(TOWN_HALL)).isEqualTo(Problem.Kind.TOO_MANY);
        assertThat(door.<String>through(TOWN_HALL, () -> "her page")).isEqualTo("her page");
        // It gives nobody another try.
        assertThat(wrong(TOWN_HALL)).isEqualTo(Problem.Kind.TOO_MANY);
        assertThat(wrong("192.0.2.11")).isEqualTo(Problem.Kind.NOT_FOUND);
    }

    @Test
    void right_links_and_those_whose_time_is_over_are_not_counted() {
        AtomicInteger opened = new AtomicInteger();
        for (int i = 0; i < 3 * LinkDoor.PER_ADDRESS; i++) {
            door.through(TOWN_HALL, opened::incrementAndGet);
            Problem over = catchThrowableOfType(
                    Problem.class,
                    () -> door.through(TOWN_HALL, () -> {
                        throw Problem.of(Problem.Kind.CONFLICT, null, "link-expired", null);
                    }));
            assertThat(over.kind()).isEqualTo(Problem.Kind.CONFLICT);
        }
        assertThat(opened).hasValue(3 * LinkDoor.PER_ADDRESS);
        assertThat(wrong(TOWN_HALL)).isEqualTo(Problem.Kind.NOT_FOUND);
    }
}
