package fr.maillage.committee;

import fr.maillage.committee.persistence.PersonTable;
import fr.maillage.person.PersonEntries;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The people who were asked, sent or told something, for the feature that keeps people. */
public abstract class TablePersons extends PersonEntries {

    /** Where it is kept. */
    protected abstract PersonTable table();

    /** Makes the entry that one of them is told of herself. */
    protected abstract PersonalRecord entry(Row row);

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return table().needed(persons);
    }

    @Override
    public void forget(Collection<Long> persons) {
        table().forget(persons);
    }

    @Override
    public void moved(long from, long to) {
        table().move(from, to);
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        return table().told(persons).stream().map(this::entry).toList();
    }

    /**
     * Makes the entry that somebody is told about a gathering.
     *
     * @param row its {@code title} and {@code held_on}
     * @param more names and values in turn
     */
    public static PersonalRecord ofGathering(Row row, Object... more) {
        Object[] gathering = {"gathering", row.text("title"), "heldOn", row.day("held_on")};
        return PersonalRecord.of(
                row.text("title"),
                null,
                false,
                Stream.concat(Stream.of(gathering), Stream.of(more)).toArray());
    }
}
