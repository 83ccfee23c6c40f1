package fr.maillage.record;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys of a whole list in its order, eight bytes a record. The records are read by them a slice at a time, so that
 * nothing else is held however long the list is and however slowly somebody takes it. Keys rather than the last record
 * seen: most orders have no index, and each slice would sort the whole list again.
 */
public final class RecordKeys {

    private static final int SLICE = 1000;

    private final long[] keys;

    public RecordKeys(long... keys) {
        this.keys = keys.clone();
    }

    /** Gives the number of records in the list. */
    public int size() {
        return keys.length;
    }

    /** The keys, in order. */
    public List<Long> list() {
        return Arrays.stream(keys).boxed().toList();
    }

    /**
     * Hands out the records in order.
     *
     * @param reader reads the records of a slice, in the order of its keys; what it holds, such as a connection, it has
     *     given back when it returns. Records that it leaves out are gone since.
     */
    public <T> void each(Function<RecordKeys, List<T>> reader, Consumer<T> consumer) {
        slices().map(reader).forEach(read -> read.forEach(consumer));
    }

    /**
     * The same, but the next slice is read on another thread while one is taken. Nobody is signed in there, and there is
     * no transaction.
     *
     * @param executor where the slices are read; if it is full, a slice is read when it is needed
     * @param reader as for {@link #each}; what it returns need not be records yet
     */
    public <T> void ahead(Executor executor, Function<RecordKeys, T> reader, Consumer<T> consumer) {
        Supplier<T> next = null;
        for (RecordKeys slice : slices().toList()) {
            Supplier<T> following = begin(executor, reader, slice);
            if (next != null) {
                consumer.accept(next.get());
            }
            next = following;
        }
        if (next != null) {
            consumer.accept(next.get());
        }
    }

    private static <T> Supplier<T> begin(Executor executor, Function<RecordKeys, T> reader, RecordKeys slice) {
        FutureTask<T> task = new FutureTask<>(() -> reader.apply(slice));
        try {
            executor.execute(task);
        } catch (RejectedExecutionException full) {
            return () -> reader.apply(slice);
        }
        return () -> result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Stream<RecordKeys> slices() {
        return IntStream.iterate(0, from -> from < keys.length, from -> from + SLICE)
                .mapToObj(from -> new RecordKeys(Arrays.copyOfRange(keys, from, Math.min(keys.length, from + SLICE))));
    }
}
