package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Asked;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds and writes what people are asked.
 *
 * @param <A> the kind of question
 */
public interface AskedRepository<A extends Asked<A>> extends PersonTable {

    /** Reads the questions that some people are asked. */
    List<A> of(Collection<Long> persons);

    /** Lets the links of one question lead to another one, which takes its place. */
    void replace(A gone, A kept);

    void remove(A asked);

    void flush();

    @Override
    default Set<Long> needed(Collection<Long> persons) {
        return of(persons).stream().map(Asked::personId).collect(Collectors.toSet());
    }

    @Override
    default void forget(Collection<Long> persons) {
        of(persons).forEach(this::remove);
        flush();
    }

    /** Where both were asked the same, one question stays. */
    @Override
    default void move(long from, long to) {
        Map<Long, A> kept = of(List.of(to)).stream().collect(Collectors.toMap(Asked::aboutId, Function.identity()));
        for (A question : of(List.of(from))) {
            A same = kept.get(question.aboutId());
            if (same == null) {
                question.becomes(to);
            } else {
                same.absorb(question);
                replace(question, same);
            }
        }
        flush();
    }
}
