package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecordKeysTest {

    @Test
    void a_long_list_is_read_in_slices_and_handed_out_in_its_order() {
        RecordKeys keys =
                new RecordKeys(LongStream.range(0, 2500).map(i -> 2500 - i).toArray());
        List<Integer> slices = new ArrayList<>();
        List<Long> taken = new ArrayList<>();

        keys.each(
                slice -> {
                    slices.add(slice.size());
                    return slice.list();
                },
                taken::add);

        assertThat(slices).containsExactly(1000, 1000, 500);
        assertThat(taken).isEqualTo(keys.list()).hasSize(2500).startsWith(2500L, 2499L);
    }

    @Test
    void a_slice_is_read_when_the_one_before_was_taken() {
        RecordKeys keys = new RecordKeys(LongStream.range(0, 1001).toArray());
        List<String> order = new ArrayList<>();

        keys.each(
                slice -> {
                    order.add("read");
                    return slice.list().subList(0, 1);
                },
                key -> order.add("taken"));

        assertThat(order).containsExactly("read", "taken", "read", "taken");
    }

    @Test
    void an_empty_list_reads_nothing() {
        new RecordKeys()
                .each(
                        slice -> {
                            throw new AssertionError("read");
                        },
                        row -> {
                            throw new AssertionError("taken");
                        });
    }

    @Test
    void a_slice_is_read_ahead_while_the_one_before_is_taken() {
        RecordKeys keys = new RecordKeys(LongStream.range(0, 2001).toArray());
        List<String> order = new ArrayList<>();

        keys.ahead(
                Runnable::run,
                slice -> {
                    order.add("read " + slice.size());
                    return slice.size();
                },
                size -> order.add("taken " + size));

        assertThat(order).containsExactly("read 1000", "read 1000", "taken 1000", "read 1", "taken 1000", "taken 1");
    }

    @Test
    void a_slice_that_cannot_be_read_ahead_is_read_when_it_is_wanted() {
        List<Integer> taken = new ArrayList<>();

        new RecordKeys(LongStream.range(0, 1001).toArray())
                .ahead(
                        task -> {
                            throw new RejectedExecutionException("full");
                        },
                        RecordKeys::size,
                        taken::add);

        assertThat(taken).containsExactly(1000, 1);
    }

    @Test
    void what_fails_on_the_other_thread_is_told_as_it_was_thrown() {
        RecordKeys keys = new RecordKeys(1);

        assertThatThrownBy(() -> keys.ahead(
                        Runnable::run,
                        slice -> {
                            throw new IllegalArgumentException("broken");
                        },
                        nothing -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
    }
}
