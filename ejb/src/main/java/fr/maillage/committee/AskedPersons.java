package fr.maillage.committee;

import fr.maillage.committee.model.Asked;
import fr.maillage.committee.persistence.AskedRepository;
import fr.maillage.person.PersonEntries;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The people who are asked something by a link, for the feature that keeps people.
 *
 * @param <A> the kind of question
 */
public abstract class AskedPersons<A extends Asked<A>> extends PersonEntries {

    /** Where the questions are kept. */
    protected abstract AskedRepository<A> asked();

    /** What one of them is told of herself. */
    protected abstract PersonalRecord entry(Row row);

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return asked().of(persons).stream().map(Asked::personId).collect(Collectors.toSet());
    }

    @Override
    public void forget(Collection<Long> persons) {
        asked().of(persons).forEach(asked()::remove);
        asked().flush();
    }

    /** Where both were asked the same, one question stays, and both links lead to it. */
    @Override
    public void moved(long from, long to) {
        Map<Long, A> kept =
                asked().of(List.of(to)).stream().collect(Collectors.toMap(Asked::aboutId, Function.identity()));
        for (A question : asked().of(List.of(from))) {
            A same = kept.get(question.aboutId());
            if (same == null) {
                question.becomes(to);
            } else {
                same.absorb(question);
                asked().replace(question, same);
            }
        }
        asked().flush();
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        return asked().told(persons).stream().map(this::entry).toList();
    }
}
