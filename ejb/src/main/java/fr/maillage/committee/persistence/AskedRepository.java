package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Asked;
import fr.maillage.shared.database.Row;
import java.util.Collection;
import java.util.List;

/**
 * Finds and writes what people are asked.
 *
 * @param <A> the kind of question
 */
public interface AskedRepository<A extends Asked<A>> {

    /** What some people are asked. */
    List<A> of(Collection<Long> persons);

    /** What some people were asked and what they said, by the days. */
    List<Row> told(Collection<Long> persons);

    /** Lets the links of one question lead to another one, which takes its place. */
    void replace(A gone, A kept);

    void remove(A asked);

    void flush();
}
