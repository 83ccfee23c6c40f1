package fr.maillage.comment;

import fr.maillage.comment.persistence.CommentRepository;
import fr.maillage.comment.persistence.NoticeRepository;
import fr.maillage.identity.AccountHolder;
import fr.maillage.identity.account.AccountPersonalData;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The people and accounts that write comments, and the people who are told, for the features that keep them. */
@ApplicationScoped
public class CommentPersons implements PersonHolder, PersonReferences, AccountHolder, PersonalData {

    @Inject
    private CommentRepository comments;

    @Inject
    private NoticeRepository notices;

    @Inject
    private CommentWriter writer;

    @Inject
    private PersonRegister register;

    @Inject
    private AccountPersonalData accounts;

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        Set<Long> needed = new HashSet<>(comments.authors(persons));
        needed.addAll(notices.told(persons));
        return needed;
    }

    /** What they wrote becomes a line that was withdrawn, by nobody who could be named. */
    @Override
    public void forget(Collection<Long> persons) {
        notices.forget(persons);
        comments.forget(persons, List.of(), writer.now());
    }

    @Override
    public void moved(long from, long to) {
        comments.move(from, to);
        notices.move(from, to);
    }

    /** What the account of a person wrote stays hers; what one of no person wrote goes. */
    @Override
    public void removed(Collection<UUID> removed) {
        comments.letGo(removed, writer.now());
    }

    @Override
    public String kind() {
        return "comments";
    }

    @Override
    public List<PersonalRecord> of(Person person) {
        List<Long> keys = register.of(person);
        return Stream.concat(
                        comments.written(keys, accounts.accounts(person)).stream()
                                .map(CommentPersons::written),
                        notices.history(keys).stream().map(CommentPersons::told))
                .toList();
    }

    @Override
    public void erase(Person person) {
        List<Long> keys = register.of(person);
        notices.forget(keys);
        comments.forget(keys, accounts.accounts(person), writer.now());
    }

    private static PersonalRecord written(Row row) {
        return PersonalRecord.of(
                row.text("author"),
                null,
                false,
                "record",
                record(row),
                "writtenAt",
                row.moment("written_at"),
                "text",
                row.text("words"));
    }

    private static PersonalRecord told(Row row) {
        return PersonalRecord.of(
                record(row),
                null,
                false,
                "record",
                record(row),
                "toldAt",
                row.moment("told_at"),
                "answered",
                row.has("answer_id"));
    }

    private static String record(Row row) {
        return row.text("kind") + ":" + row.text("record_uuid");
    }
}
