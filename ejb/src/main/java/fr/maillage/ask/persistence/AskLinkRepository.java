package fr.maillage.ask.persistence;

import fr.maillage.ask.Ask;
import fr.maillage.ask.Asked;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds and writes the links by which people are asked. */
@ApplicationScoped
public class AskLinkRepository {

    private static final String MOST = " fetch first 200 rows only";

    @Inject
    private Jdbc jdbc;

    @Inject
    private LinkSigner signer;

    /**
     * A link that has not expired.
     *
     * @param id what its secret is made from
     * @param sentAt when the latest message with it was written
     * @param answeredAt null while it was not used
     */
    public record Living(UUID id, UUID subject, OffsetDateTime sentAt, OffsetDateTime answeredAt) {}

    /** Adds links with their first messages. */
    public void add(String kind, Collection<Ask> asks, OffsetDateTime now, OffsetDateTime expires) {
        jdbc.write(
                "insert into ask_link (id, uuid, kind, subject, person_id, link_hash, asked_at, expires_at, messages,"
                        + " message_at) values (nextval('ask_link_seq'), ?, ?, ?, ?, ?, ?, ?, 1, ?)",
                asks,
                (row, ask) -> {
                    row.setString(1, ask.link().toString());
                    row.setString(2, kind);
                    row.setString(3, ask.subject().toString());
                    row.setLong(4, ask.person());
                    row.setString(5, digest(ask.link()));
                    row.setObject(6, now);
                    row.setObject(7, expires);
                    row.setObject(8, now);
                });
    }

    /** Counts one more message with each of some links, which hold longer then. */
    public void again(Collection<Ask> asks, OffsetDateTime now, OffsetDateTime expires) {
        jdbc.write(
                "update ask_link set messages = ?, message_at = ?, expires_at = ? where uuid = ?", asks, (row, ask) -> {
                    row.setInt(1, ask.messages());
                    row.setObject(2, now);
                    row.setObject(3, expires);
                    row.setString(4, ask.link().toString());
                });
    }

    /** The link of a digest; empty for none of that kind, and from the moment on at which it expires. */
    public Optional<Asked> of(String kind, String digest, OffsetDateTime now) {
        return jdbc
                .rows(
                        "select id, subject, person_id, answered_at from ask_link"
                                + " where link_hash = ? and kind = ? and expires_at > ?",
                        List.of(digest, kind, now))
                .stream()
                .map(row -> new Asked(
                        row.number("id"), row.uuid("subject"), row.number("person_id"), row.moment("answered_at")))
                .findFirst();
    }

    /** @return false where it was used before */
    public boolean use(long key, OffsetDateTime now, String remark) {
        return jdbc.update(
                        "update ask_link set answered_at = ?, remark = ? where id = ? and answered_at is null",
                        now,
                        remark,
                        key)
                == 1;
    }

    /** Those of a kind that some people have, the latest first; there is at least one person. */
    public List<Living> living(String kind, Collection<Long> persons, OffsetDateTime now) {
        return jdbc
                .rows(
                        "select uuid, subject, message_at, answered_at from ask_link where person_id in ("
                                + Rows.marks(persons) + ") and kind = ? and expires_at > ? order by id desc" + MOST,
                        with(persons, kind, now))
                .stream()
                .map(row -> new Living(
                        row.uuid("uuid"), row.uuid("subject"), row.moment("message_at"), row.moment("answered_at")))
                .toList();
    }

    /** Which of some people were sent a link of a kind. */
    public Set<Long> asked(String kind, Collection<Long> persons) {
        return persons.isEmpty()
                ? Set.of()
                : jdbc
                        .rows(
                                "select distinct person_id from ask_link where person_id in (" + Rows.marks(persons)
                                        + ") and kind = ?",
                                with(persons, kind))
                        .stream()
                        .map(row -> row.number("person_id"))
                        .collect(Collectors.toSet());
    }

    /** Lets the links of one person be another's, of whom two entries were merged. */
    public void move(String kind, long from, long to) {
        jdbc.update("update ask_link set person_id = ? where person_id = ? and kind = ?", to, from, kind);
    }

    /** Ends the links of some people, and forgets that they had them. */
    public void forget(String kind, Collection<Long> persons) {
        if (!persons.isEmpty()) {
            jdbc.update(
                    "delete from ask_link where person_id in (" + Rows.marks(persons) + ") and kind = ?",
                    with(persons, kind));
        }
    }

    /** Forgets those of a kind that were given before a moment, so many at most. */
    public void forgetBefore(String kind, OffsetDateTime limit, int most) {
        jdbc.update(
                "delete from ask_link where id in (select id from ask_link where kind = ? and asked_at < ?"
                        + " order by id fetch first " + most + " rows only)",
                kind,
                limit);
    }

    /**
     * Gives links of some people other secrets, so that what was sent opens nothing any more; the next message has a new link.
     *
     * @param one only the link that is made from it; null for all of them
     * @return how many
     */
    public int renew(Collection<Long> persons, UUID one) {
        if (persons.isEmpty()) {
            return 0;
        }
        List<Row> rows = jdbc.rows(
                "select id from ask_link where person_id in (" + Rows.marks(persons) + ")"
                        + (one == null ? "" : " and uuid = ?"),
                one == null ? persons : with(persons, one.toString()));
        jdbc.write("update ask_link set uuid = ?, link_hash = ? where id = ?", rows, (statement, row) -> {
            UUID made = UUID.randomUUID();
            statement.setString(1, made.toString());
            statement.setString(2, digest(made));
            statement.setLong(3, row.number("id"));
        });
        return rows.size();
    }

    private String digest(UUID link) {
        return LinkSigner.digest(signer.secret(link));
    }

    private static List<Object> with(Collection<Long> persons, Object... more) {
        List<Object> parameters = new ArrayList<>(persons);
        parameters.addAll(List.of(more));
        return parameters;
    }
}
