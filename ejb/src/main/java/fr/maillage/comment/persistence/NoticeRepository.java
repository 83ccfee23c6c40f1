package fr.maillage.comment.persistence;

import fr.maillage.comment.Comment.Told;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.LinkedRows;
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

/** Reads and writes who was told of comments, by notices {@code n}. */
@ApplicationScoped
public class NoticeRepository {

    private static final LinkedRows LINKS = new LinkedRows("comment_notice", "comment_notice_link", "notice_id");

    private static final int MOST = 1000;

    @Inject
    private Jdbc jdbc;

    @Inject
    private LinkSigner signer;

    /**
     * Notes who is told of a comment, each with the link that leads to it.
     *
     * @param persons by what the secret of each link is made from
     */
    public void add(long comment, Map<UUID, Long> persons, OffsetDateTime now) {
        jdbc.write(
                "insert into comment_notice (id, uuid, comment_id, person_id, told_at)"
                        + " values (nextval('comment_notice_seq'), ?, ?, ?, ?)",
                persons.entrySet(),
                (row, each) -> {
                    row.setString(1, each.getKey().toString());
                    row.setLong(2, comment);
                    row.setLong(3, each.getValue());
                    row.setObject(4, now);
                });
        jdbc.write(
                "insert into comment_notice_link (link_hash, notice_id)"
                        + " values (?, (select n.id from comment_notice n where n.uuid = ?))",
                persons.keySet(),
                (row, notice) -> {
                    row.setString(1, LinkSigner.digest(signer.secret(notice)));
                    row.setString(2, notice.toString());
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

    /** What a link leads to: the notice with its comment, person and answer, in one statement; empty for no link. */
    public Optional<Row> byLink(String hash) {
        return jdbc
                .rows(
                        "select n.id as notice, n.told_at, p.id as person, p.name, c.kind, c.record_uuid,"
                                + " a.uuid as answer, a.withdrawn_at as answer_withdrawn from comment_notice_link l"
                                + " join comment_notice n on n.id = l.notice_id"
                                + " join record_comment c on c.id = n.comment_id"
                                + " join person_card p on p.id = n.person_id"
                                + " left join record_comment a on a.id = n.answer_id where l.link_hash = ?",
                        List.of(hash))
                .stream()
                .findFirst();
    }

    /** Comments that some people were told of since a moment and have not answered, in one statement. */
    public List<Row> unanswered(Collection<Long> persons, OffsetDateTime since) {
        List<Object> parameters = new ArrayList<>(persons);
        parameters.add(since);
        return jdbc.rows(
                "select n.id, n.person_id as person, n.uuid, n.told_at, c.words, coalesce(w.name, c.written_by) as author"
                        + " from comment_notice n join record_comment c on c.id = n.comment_id"
                        + " left join person_card w on w.id = c.author_person_id where n.person_id in ("
                        + CommentRepository.marks(persons) + ") and n.told_at > ? and n.answer_id is null"
                        + " and c.withdrawn_at is null",
                parameters);
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

    /**
     * Ends links of some people.
     *
     * @param one only that of a notice; null for all
     * @return how many
     */
    public int end(Collection<Long> persons, UUID one) {
        return LINKS.renew(jdbc, persons, one, made -> LinkSigner.digest(signer.secret(made)));
    }

    /** Forgets that some people were told; their links lead nowhere then. */
    public void forget(Collection<Long> persons) {
        if (!persons.isEmpty()) {
            jdbc.update(
                    "delete from comment_notice where person_id in (" + CommentRepository.marks(persons) + ")",
                    persons);
        }
    }

    /**
     * Says that somebody is somebody else, of whom two entries were merged. Where both were told of a comment, one notice stays
     * with what was answered, and both links lead to it.
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
        jdbc.update("update comment_notice_link set notice_id = ? where notice_id = ?", kept, gone);
        if (both.has("answer_id")) {
            jdbc.update(
                    "update comment_notice set answer_id = ? where id = ? and answer_id is null",
                    both.number("answer_id"),
                    kept);
        }
        jdbc.update("delete from comment_notice where id = ?", gone);
    }
}
