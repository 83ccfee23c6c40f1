package fr.maillage.comment.persistence;

import fr.maillage.comment.CommentAuthor;
import fr.maillage.comment.CommentKey;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads comments {@code c} and adds to them; of what is there only withdrawing and forgetting change anything. */
@ApplicationScoped
public class CommentRepository {

    private static final int MOST = 1000;
    private static final String COLUMNS = "select c.id, c.uuid, c.kind, c.record_uuid, c.author_account,"
            + " c.author_person_id, coalesce(p.name, c.written_by) as author, c.words, c.written_at, c.withdrawn_at"
            + " from record_comment c left join person_card p on p.id = c.author_person_id where ";

    /** Whoever wrote may no longer be known, and what she wrote is gone. */
    private static final String FORGET = "update record_comment set author_account = null, author_person_id = null,"
            + " written_by = null, words = null, withdrawn_at = coalesce(withdrawn_at, ?) where ";

    @Inject
    private Jdbc jdbc;

    /** Adds a comment. */
    public CommentKey add(RecordRef ref, long territory, CommentAuthor author, String words, OffsetDateTime now) {
        long key = jdbc.numbers("select nextval('record_comment_seq')", List.of())[0];
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into record_comment (id, uuid, kind, record_uuid, territory_id, author_account,"
                        + " author_person_id, written_by, words, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        key,
                        id.toString(),
                        ref.type(),
                        ref.id().toString(),
                        territory,
                        author.account() == null ? null : author.account().toString(),
                        author.person(),
                        author.name(),
                        words,
                        now));
        return new CommentKey(key, id);
    }

    /** Erases what a comment says; false where that was done before. */
    public boolean withdraw(UUID id, OffsetDateTime now) {
        return jdbc.update(
                        "update record_comment set words = null, withdrawn_at = ? where uuid = ? and withdrawn_at is null",
                        now,
                        id.toString())
                == 1;
    }

    /** A comment; empty where there is none. */
    public Optional<Row> byUuid(UUID id) {
        return jdbc.rows(COLUMNS + "c.uuid = ?", List.of(id.toString())).stream()
                .findFirst();
    }

    /** Counts the comments of a record. */
    public long count(RecordRef ref) {
        return jdbc.numbers(
                        "select count(*) from record_comment where kind = ? and record_uuid = ?",
                        List.of(ref.type(), ref.id().toString()))[0];
    }

    /** Some comments of a record, the latest last. */
    public List<Row> slice(RecordRef ref, int offset, int size) {
        return jdbc.rows(
                COLUMNS + "c.kind = ? and c.record_uuid = ? order by c.id limit ? offset ?",
                List.of(ref.type(), ref.id().toString(), size, offset));
    }

    /** Reads the comments that some people or accounts wrote and did not withdraw, a thousand at most. */
    public List<Row> written(Collection<Long> persons, Collection<UUID> accounts) {
        List<Object> parameters = new ArrayList<>();
        String by = by(persons, accounts, parameters);
        return by.isEmpty()
                ? List.of()
                : jdbc.rows(COLUMNS + "c.withdrawn_at is null and " + by + " order by c.id limit " + MOST, parameters);
    }

    /** Erases what some people or accounts wrote, and that it was they. */
    public void forget(Collection<Long> persons, Collection<UUID> accounts, OffsetDateTime now) {
        List<Object> parameters = new ArrayList<>(List.of(now));
        String by = by(persons, accounts, parameters);
        if (!by.isEmpty()) {
            jdbc.update(FORGET + by.replace("c.", ""), parameters);
        }
    }

    /** Lets accounts go: what an account wrote that is of no person nobody could ask for any more, so that it goes, too. */
    public void letGo(Collection<UUID> accounts, OffsetDateTime now) {
        if (accounts.isEmpty()) {
            return;
        }
        List<Object> parameters = new ArrayList<>(List.of(now));
        String by = by(List.of(), accounts, parameters).replace("c.", "");
        jdbc.update(FORGET + "author_person_id is null and " + by, parameters);
        jdbc.update(
                "update record_comment set author_account = null, written_by = null where " + by,
                parameters.subList(1, parameters.size()));
    }

    /** Which of some people wrote comments. */
    public List<Long> authors(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : jdbc
                        .rows(
                                "select distinct author_person_id from record_comment where author_person_id in ("
                                        + marks(persons) + ")",
                                persons)
                        .stream()
                        .map(row -> row.number("author_person_id"))
                        .toList();
    }

    /** Says that somebody is somebody else, of whom two entries were merged. */
    public void move(long from, long to) {
        jdbc.update("update record_comment set author_person_id = ? where author_person_id = ?", to, from);
    }

    /** The condition that one of some people or accounts wrote a comment; empty for nobody. */
    private static String by(Collection<Long> persons, Collection<UUID> accounts, List<Object> into) {
        List<String> either = new ArrayList<>();
        if (!persons.isEmpty()) {
            either.add("c.author_person_id in (" + marks(persons) + ")");
            into.addAll(persons);
        }
        if (!accounts.isEmpty()) {
            either.add("c.author_account in (" + marks(accounts) + ")");
            accounts.forEach(account -> into.add(account.toString()));
        }
        return either.isEmpty() ? "" : "(" + String.join(" or ", either) + ")";
    }

    static String marks(Collection<?> values) {
        return String.join(",", Collections.nCopies(values.size(), "?"));
    }
}
