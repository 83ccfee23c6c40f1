package fr.maillage.plan.persistence;

import fr.maillage.plan.request.Asked;
import fr.maillage.plan.request.FigureRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes requests {@code q} to partners. */
@ApplicationScoped
public class RequestRepository {

    private static final String CONTACT = "(select k.email from contact_card k where k.actor_id = c.id"
            + " and k.email is not null and k.no_mail = false order by k.name, k.id limit 1)";

    /** Who leads an action or takes part in it: {@code action_id}, {@code actor_id}, {@code place}, 0 for the lead. */
    static final String TAKING_PART =
            "(select l.id as action_id, l.lead_id as actor_id, 0 as place from plan_action l where l.lead_id is not null"
                    + " union all select p.action_id, p.actor_id, p.rank + 1 from plan_action_partner p"
                    + " join plan_action o on o.id = p.action_id where o.lead_id is null or o.lead_id <> p.actor_id) x";

    /** Columns that {@link #asked} reads of an actor {@code c} who takes part {@code x}, and of what she was asked. */
    static final String ASKED = "c.uuid as actor, c.id as actor_key, c.name as actor_name, x.place, coalesce("
            + CONTACT + ", c.email) as email, q.uuid as request, q.asked_at, q.expires_at, q.messages,"
            + " q.message_at, q.answered_at";

    /** The request of a month that was not taken back; takes the month's first day. */
    static final String REQUESTED = " left join plan_request q on q.action_id = x.action_id and q.actor_id = x.actor_id"
            + " and q.counted_in = ? and q.revoked_at is null";

    private static final String SELECT =
            "select q.id, q.uuid, q.action_id, q.actor_id, q.counted_in, q.asked_at, q.expires_at, q.messages,"
                    + " q.message_at, q.answered_at, q.revoked_at, ";

    private static final String OPENED = SELECT
            + "a.uuid as action, a.title, a.kind, a.archived_at is not null as archived, t.name as territory,"
            + " c.name as partner from plan_request q join plan_action a on a.id = q.action_id"
            + " join territory t on t.id = a.territory_id join actor_card c on c.id = q.actor_id where q.link_hash = ?";

    private static final String WRITTEN = "select q.id, q.uuid, a.title, t.id as territory_key, t.name as territory,"
            + " c.name as partner, coalesce(" + CONTACT + ", c.email) as email from plan_request q"
            + " join plan_action a on a.id = q.action_id join territory t on t.id = a.territory_id"
            + " join actor_card c on c.id = q.actor_id where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Request that a link leads to.
     *
     * @param action the action's identifier
     * @param kind the code of the action's kind
     * @param territory the name of the territory whose officers keep the action
     */
    public record Opened(
            FigureRequest request,
            UUID action,
            String title,
            String kind,
            boolean archived,
            String territory,
            String partner) {}

    /**
     * Content of a message, and where it goes.
     *
     * @param key the request's key
     * @param territory the name of the territory whose officers keep the action
     */
    public record ToWrite(
            long key, UUID request, String title, long territoryKey, String territory, String partner, String email) {}

    /** Who may be asked for a month of an action, the lead first, in one statement. */
    public List<Asked> partners(long action, YearMonth month) {
        return Rows.list(
                entities,
                "select " + ASKED + " from " + TAKING_PART + " join actor_card c on c.id = x.actor_id" + REQUESTED
                        + " where x.action_id = ? order by x.place, c.name",
                RequestRepository::asked,
                month.atDay(1),
                action);
    }

    /** Enters a request without a message; its key is not looked at. */
    public void add(FigureRequest request, String hash) {
        Rows.execute(
                entities,
                "insert into plan_request (id, uuid, action_id, actor_id, counted_in, link_hash, asked_at, expires_at,"
                        + " messages) values (nextval('plan_request_seq'), ?, ?, ?, ?, ?, ?, ?, 0)",
                request.id().toString(),
                request.action(),
                request.actor(),
                request.month().atDay(1),
                hash,
                request.askedAt(),
                request.expiresAt());
    }

    /**
     * Counts another message of a request.
     *
     * @return the request as it is now
     */
    public FigureRequest again(UUID id, OffsetDateTime now, OffsetDateTime expires) {
        Rows.execute(
                entities,
                "update plan_request set messages = messages + 1, message_at = ?, expires_at = ? where uuid = ?",
                now,
                expires,
                id.toString());
        return Rows.one(
                entities,
                SELECT + "1 as one from plan_request q where q.uuid = ?",
                RequestRepository::request,
                id.toString());
    }

    /** Lets another request take the place of those to a partner for a month. */
    public void end(long action, long actor, YearMonth month, OffsetDateTime now) {
        Rows.execute(
                entities,
                "update plan_request set revoked_at = ? where action_id = ? and actor_id = ? and counted_in = ?"
                        + " and revoked_at is null",
                now,
                action,
                actor,
                month.atDay(1));
    }

    /** Takes back the request to a partner for a month that was not answered. */
    public int revoke(long action, long actor, YearMonth month, OffsetDateTime now) {
        return Rows.execute(
                entities,
                "update plan_request set revoked_at = ? where action_id = ? and actor_id = ? and counted_in = ?"
                        + " and answered_at is null and revoked_at is null",
                now,
                action,
                actor,
                month.atDay(1));
    }

    /** @return false where it was answered or taken back already */
    public boolean answered(long key, OffsetDateTime now) {
        return Rows.execute(
                        entities,
                        "update plan_request set answered_at = ? where id = ? and answered_at is null"
                                + " and revoked_at is null",
                        now,
                        key)
                == 1;
    }

    /** Finds the request that a link leads to, in one statement; empty for no link. */
    public Optional<Opened> byLink(String hash) {
        return Rows.list(
                        entities,
                        OPENED,
                        row -> new Opened(
                                request(row),
                                row.uuid("action"),
                                row.text("title"),
                                row.text("kind"),
                                row.flag("archived"),
                                row.text("territory"),
                                row.text("partner")),
                        hash)
                .stream()
                .findFirst();
    }

    /** Reads the content of a request's message. */
    public ToWrite toWrite(UUID id) {
        return Rows.one(entities, WRITTEN + "q.uuid = ?", RequestRepository::written, id.toString());
    }

    /**
     * Some requests that were sent and not answered, of actions that say nothing of the month, by their keys.
     *
     * @param before up to when a partner was written to the last time
     * @param most how many messages a partner gets
     * @param after the key after which to go on
     */
    public List<ToWrite> toRemind(
            YearMonth first, YearMonth last, OffsetDateTime before, int most, long after, int some) {
        return Rows.list(
                entities,
                WRITTEN + "q.counted_in between ? and ? and q.messages between 1 and ? and q.message_at <= ?"
                        + " and q.answered_at is null and q.revoked_at is null and a.archived_at is null"
                        + " and exists (select 1 from plan_kind_measure k where k.kind = a.kind)"
                        + " and not exists (select 1 from plan_figure f where f.action_id = a.id"
                        + " and f.counted_in = q.counted_in and f.figure is not null) and coalesce(" + CONTACT
                        + ", c.email) is not null and q.id > ?"
                        + " order by q.id limit " + some,
                RequestRepository::written,
                first.atDay(1),
                last.atDay(1),
                most - 1,
                before,
                after);
    }

    static Asked asked(Row row) {
        return new Asked(
                row.uuid("actor"),
                row.number("actor_key"),
                row.text("actor_name"),
                row.number("place") == 0,
                row.text("email"),
                row.uuid("request"),
                row.moment("asked_at"),
                row.moment("expires_at"),
                row.has("messages") ? (int) row.number("messages") : 0,
                row.moment("message_at"),
                row.moment("answered_at"));
    }

    private static ToWrite written(Row row) {
        return new ToWrite(
                row.number("id"),
                row.uuid("uuid"),
                row.text("title"),
                row.number("territory_key"),
                row.text("territory"),
                row.text("partner"),
                row.text("email"));
    }

    private static FigureRequest request(Row row) {
        return new FigureRequest(
                row.number("id"),
                row.uuid("uuid"),
                row.number("action_id"),
                row.number("actor_id"),
                YearMonth.from(row.day("counted_in")),
                row.moment("asked_at"),
                row.moment("expires_at"),
                (int) row.number("messages"),
                row.moment("message_at"),
                row.moment("answered_at"),
                row.moment("revoked_at"));
    }
}
