package fr.maillage.committee.minutes;

import fr.maillage.committee.model.MinutesAnswer;
import fr.maillage.committee.persistence.MinutesAnswerRepository;
import fr.maillage.person.PersonHolder;
import fr.maillage.person.PersonReferences;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalData;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people who are asked about minutes, for the feature that keeps people. */
@ApplicationScoped
public class MinutesPersons implements PersonHolder, PersonReferences, PersonalData {

    @Inject
    private MinutesAnswerRepository answers;

    @Inject
    private PersonRegister register;

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return answers.of(persons).stream().map(MinutesAnswer::personId).collect(Collectors.toSet());
    }

    @Override
    public void forget(Collection<Long> persons) {
        answers.of(persons).forEach(answers::remove);
        answers.flush();
    }

    /** Where both were asked about one version, one answer stays, and both links lead to it. */
    @Override
    public void moved(long from, long to) {
        Map<Long, MinutesAnswer> kept = answers.of(List.of(to)).stream()
                .collect(Collectors.toMap(MinutesAnswer::minutesId, Function.identity()));
        for (MinutesAnswer answer : answers.of(List.of(from))) {
            MinutesAnswer same = kept.get(answer.minutesId());
            if (same == null) {
                answer.becomes(to);
            } else {
                same.absorb(answer);
                answers.replace(answer, same);
            }
        }
        answers.flush();
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<Long> keys = register.of(person);
        return keys.isEmpty()
                ? List.of()
                : answers.told(keys).stream().map(MinutesPersons::told).toList();
    }

    @Override
    public void erase(Person person) {
        forget(register.of(person));
    }

    private static PersonalRecord told(Row row) {
        return PersonalRecord.of(
                row.text("title"),
                null,
                false,
                "gathering",
                row.text("title"),
                "heldOn",
                row.day("held_on"),
                "askedAt",
                row.moment("asked_at"),
                "answer",
                row.text("answer"),
                "correction",
                row.text("correction"),
                "answeredAt",
                row.moment("answered_at"));
    }
}
