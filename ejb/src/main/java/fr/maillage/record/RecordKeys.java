package fr.maillage.record;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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

    /** How many records the list has. */
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
        for (int from = 0; from < keys.length; from += SLICE) {
            RecordKeys slice = new RecordKeys(Arrays.copyOfRange(keys, from, Math.min(keys.length, from + SLICE)));
            reader.apply(slice).forEach(consumer);
        }
    }
}
