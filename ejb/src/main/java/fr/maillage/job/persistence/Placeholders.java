package fr.maillage.job.persistence;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of parameters in native SQL, numbered from 1. */
final class Placeholders {

    private Placeholders() {}

    static String of(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
    }

    static void bind(Query query, Collection<?> values) {
        int position = 1;
        for (Object value : values) {
            query.setParameter(position++, value);
        }
    }
}
