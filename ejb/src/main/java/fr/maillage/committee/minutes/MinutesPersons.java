package fr.maillage.committee.minutes;

import fr.maillage.committee.TablePersons;
import fr.maillage.committee.persistence.FrozenMinutesRepository;
import fr.maillage.committee.persistence.MinutesAnswerRepository;
import fr.maillage.committee.persistence.PersonTable;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The people who are asked about minutes, and those of whom they say that they were there, for the feature that keeps people. */
@ApplicationScoped
public class MinutesPersons extends TablePersons {

    @Inject
    private MinutesAnswerRepository answers;

    @Inject
    private FrozenMinutesRepository frozen;

    @Override
    protected PersonTable table() {
        return answers;
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    protected PersonalRecord entry(Row row) {
        return ofGathering(
                row,
                "askedAt",
                row.moment("asked_at"),
                "answer",
                row.text("answer"),
                "correction",
                row.text("correction"),
                "answeredAt",
                row.moment("answered_at"));
    }

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        Set<Long> needed = new HashSet<>(super.needed(persons));
        needed.addAll(frozen.needed(persons));
        return needed;
    }

    @Override
    public void forget(Collection<Long> persons) {
        super.forget(persons);
        frozen.forget(persons);
    }

    @Override
    public void moved(long from, long to) {
        super.moved(from, to);
        frozen.move(from, to);
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        List<PersonalRecord> entries = new ArrayList<>(super.entries(persons));
        frozen.told(persons)
                .forEach(row ->
                        entries.add(ofGathering(row, "version", row.number("number"), "presentAs", row.text("name"))));
        return entries;
    }
}
