package fr.maillage.comment;

import fr.maillage.ask.AskKind;
import fr.maillage.comment.persistence.CommentRepository;
import fr.maillage.comment.persistence.NoticeRepository;
import fr.maillage.identity.AccountHolder;
import fr.maillage.identity.account.AccountPersonalData;
import fr.maillage.shared.Person;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The people and accounts that write comments, and the people who are told, for the features that keep them. */
@ApplicationScoped
public class CommentPersons extends AskKind implements AccountHolder {

    /** As rows of links name the kind. */
    static final String CODE = "comment";

    @Inject
    private CommentRepository comments;

    @Inject
    private NoticeRepository notices;

    @Inject
    private CommentWriter writer;

    @Inject
    private AccountPersonalData accounts;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String key() {
        return "comment.key.notice";
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return notices.authors(subjects);
    }

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        Set<Long> needed = new HashSet<>(super.needed(persons));
        needed.addAll(comments.authors(persons));
        needed.addAll(notices.told(persons));
        return needed;
    }

    /** Turns their comments into lines that were withdrawn, by nobody who could be named. */
    @Override
    public void forget(Collection<Long> persons) {
        super.forget(persons);
        notices.forget(persons);
        comments.forget(persons, List.of(), writer.now());
    }

    @Override
    public void moved(long from, long to) {
        super.moved(from, to);
        comments.move(from, to);
        notices.move(from, to);
    }

    /** Leaves the comments of a person's account to her; lets those of an account of no person go. */
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
        return Stream.concat(
                        comments.written(register().of(person), accounts.accounts(person)).stream()
                                .map(CommentPersons::written),
                        super.of(person).stream())
                .toList();
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        return notices.history(persons).stream().map(CommentPersons::told).toList();
    }

    @Override
    public void erase(Person person) {
        List<Long> keys = register().of(person);
        super.forget(keys);
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
