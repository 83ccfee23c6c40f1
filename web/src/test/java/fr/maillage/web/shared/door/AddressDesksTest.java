package fr.maillage.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AddressDesksTest {

    private final List<String> taken = new ArrayList<>();
    private final AddressDesks desks = new AddressDesks(2, 3);

    private boolean line(String address, String name) {
        return desks.line(address, () -> taken.add(name));
    }

    @Test
    void an_address_has_so_many_at_work_and_so_many_in_line_and_the_next_is_turned_away() {
        assertThat(desks.enter("a")).isTrue();
        assertThat(desks.enter("a")).isTrue();
        assertThat(desks.enter("a")).isFalse();
        for (String name : List.of("third", "fourth", "fifth")) {
            assertThat(line("a", name)).isTrue();
        }
        assertThat(line("a", "sixth")).isFalse();
        assertThat(taken).isEmpty();
        assertThat(desks.enter("b")).as("another address").isTrue();
    }

    @Test
    void who_leaves_makes_room_for_the_first_in_line() {
        desks.enter("a");
        desks.enter("a");
        line("a", "third");
        line("a", "fourth");

        desks.leave("a");
        assertThat(taken).containsExactly("third");
        desks.leave("a");
        assertThat(taken).containsExactly("third", "fourth");
        assertThat(desks.enter("a")).isFalse();
    }

    @Test
    void who_finds_room_when_she_lines_up_has_her_turn_at_once() {
        assertThat(line("a", "first")).isTrue();
        assertThat(taken).containsExactly("first");
    }

    @Test
    void an_address_with_nothing_under_way_is_forgotten() {
        desks.enter("a");
        line("a", "second");
        line("a", "third");
        assertThat(desks.addresses()).isEqualTo(1);
        desks.leave("a");
        desks.leave("a");
        assertThat(taken).containsExactly("second", "third");
        desks.leave("a");
        assertThat(desks.addresses()).isZero();
        assertThat(desks.enter("a")).isTrue();
    }

    @Test
    void however_many_come_at_once_never_more_are_at_work_and_all_in_line_have_their_turn()
            throws InterruptedException {
        AddressDesks busy = new AddressDesks(3, 1_000);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(500);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Runnable work = () -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            Thread.yield();
            working.decrementAndGet();
            done.countDown();
            busy.leave("a");
        };
        for (int i = 0; i < 500; i++) {
            threads.execute(() -> {
                if (!busy.line("a", () -> threads.execute(work))) {
                    throw new IllegalStateException("turned away");
                }
            });
        }
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(most.get()).isBetween(1, 3);
        assertThat(busy.addresses()).isZero();
    }
}
