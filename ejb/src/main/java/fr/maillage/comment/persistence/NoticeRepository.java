package fr.maillage.comment.persistence;

import fr.maillage.ask.Asked;
import fr.maillage.comment.Comment.Told;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes who was told of comments, by notices {@code n}. */
@ApplicationScoped
public class NoticeRepository {

    private static final int MOST = 1000;

    @Inject
    private Jdbc jdbc;

    /** Notes who is told of a comment. */
    public void add(long comment, Collection<Long> persons, OffsetDateTime now) {
        jdbc.write(
                "insert into comment_notice (id, comment_id, person_id, told_at)"
                        + " values (nextval('comment_notice_seq'), ?, ?, ?)",
                persons,
                (row, person) -> {
                    row.setLong(1, comment);
                    row.setLong(2, person);
                    row.setObject(3, now);
                });
    }

    /** Who was told of some comments, by name; by the key of the comment. */
    public Map<Long, List<Told>> of(Collection<Long> comments) {
        Map<Long, List<Told>> told = new HashMap<>();
        if (!comments.isEmpty()) {
            jdbc.rows(
                            "select n.comment_id, p.name, n.told_at from comment_notice n"
                                    + " join person_card p on p.id = n.person_id where n.comment_id in ("
                                    + CommentRepository.marks(comments) + ") order by p.name, n.id",
                            comments)
                    .forEach(row -> told.computeIfAbsent(row.number("comment_id"), key -> new ArrayList<>())
                            .add(new Told(row.text("name"), row.moment("told_at"))));
        }
        return told;
    }

    /** Notice that a link leads to, with its comment, person and answer, in one statement; empty once it is forgotten. */
    public Optional<Row> opened(Asked link) {
        return jdbc
                .rows(
                        "select n.id as notice, p.id as person, p.name, c.kind, c.record_uuid,"
                                + " a.uuid as answer, a.withdrawn_at as answer_withdrawn from comment_notice n"
                                + " join record_comment c on c.id = n.comment_id"
                                + " join person_card p on p.id = n.person_id"
                                + " left join record_comment a on a.id = n.answer_id where c.uuid = ? and p.id = ?",
                        List.of(link.subject().toString(), link.person()))
                .stream()
                .findFirst();
    }

    /**
     * Comments that some people were told of and have not answered, each with the latest link that leads to it still, in one
     * statement.
     */
    public List<Row> unanswered(Collection<Long> persons, OffsetDateTime now) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(now);
        parameters.addAll(persons);
        return jdbc.rows(
                "select n.id, n.person_id as person, l.uuid, n.told_at, c.words, coalesce(w.name, c.written_by) as author"
                        + " from comment_notice n join record_comment c on c.id = n.comment_id"
                        + " join ask_link_card l on l.id = (select max(k.id) from ask_link_card k"
                        + " where k.kind = 'comment' and k.subject = c.uuid and k.person_id = n.person_id"
                        + " and k.expires_at > ?) left join person_card w on w.id = c.author_person_id"
                        + " where n.person_id in (" + CommentRepository.marks(persons)
                        + ") and n.answer_id is null and c.withdrawn_at is null",
                parameters);
    }

    /** Who wrote some comments, by their identifiers; whoever may not be named is left out. */
    public Map<UUID, String> authors(Collection<UUID> comments) {
        return jdbc
                .rows(
                        "select c.uuid, coalesce(w.name, c.written_by) as author from record_comment c"
                                + " left join person_card w on w.id = c.author_person_id where c.uuid in ("
                                + CommentRepository.marks(comments) + ")",
                        comments.stream().map(UUID::toString).toList())
                .stream()
                .filter(row -> row.has("author"))
                .collect(Collectors.toMap(row -> row.uuid("uuid"), row -> row.text("author")));
    }

    /** Notes what was answered; false where something was before. */
    public boolean answered(long notice, long answer) {
        return jdbc.update("update comment_notice set answer_id = ? where id = ? and answer_id is null", answer, notice)
                == 1;
    }

    /** Which of some people were told of comments. */
    public List<Long> told(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : jdbc
                        .rows(
                                "select distinct person_id from comment_notice where person_id in ("
                                        + CommentRepository.marks(persons) + ")",
                                persons)
                        .stream()
                        .map(row -> row.number("person_id"))
                        .toList();
    }

    /** Of what some people were told, the first one first; a thousand notices at most. */
    public List<Row> history(Collection<Long> persons) {
        return persons.isEmpty()
                ? List.of()
                : jdbc.rows(
                        "select c.kind, c.record_uuid, n.told_at, n.answer_id from comment_notice n"
                                + " join record_comment c on c.id = n.comment_id where n.person_id in ("
                                + CommentRepository.marks(persons) + ") order by n.id limit " + MOST,
                        persons);
    }

    /** Forgets that some people were told. */
    public void forget(Collection<Long> persons) {
        if (!persons.isEmpty()) {
            jdbc.update(
                    "delete from comment_notice where person_id in (" + CommentRepository.marks(persons) + ")",
                    persons);
        }
    }

    /**
     * Says that somebody is somebody else, of whom two entries were merged. Where both were told of a comment, one notice stays
     * with what was answered.
     */
    public void move(long from, long to) {
        jdbc.rows(
                        "select n.id as gone, k.id as kept, n.answer_id from comment_notice n join comment_notice k"
                                + " on k.comment_id = n.comment_id and k.person_id = ? where n.person_id = ?",
                        List.of(to, from))
                .forEach(this::join);
        jdbc.update("update comment_notice set person_id = ? where person_id = ?", to, from);
    }

    private void join(Row both) {
        long gone = both.number("gone");
        long kept = both.number("kept");
        if (both.has("answer_id")) {
            jdbc.update(
                    "update comment_notice set answer_id = ? where id = ? and answer_id is null",
                    both.number("answer_id"),
                    kept);
        }
        jdbc.update("delete from comment_notice where id = ?", gone);
    }
}
