package fr.maillage.confirmation.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;

/** Whom campaigns wrote to, by address; and how that is forgotten while the figures stay. */
@ApplicationScoped
public class AnsweringPersonRepository {

    private static final int MOST = 1000;

    /** Who could still have answered cannot be reached any more; her link opens nothing. */
    private static final String FORGET = "update campaign_target set email = null, link_hash = null,"
            + " target_key = 'erased:' || uuid, state = case when state in ('WAITING', 'SENT', 'OPENED') then 'REFUSED'"
            + " else state end, version = version + 1 where ";

    private static final String ANONYMOUS = "update campaign_place set answered_by = null where answered_by is not null"
            + " and target_id in (select t.id from campaign_target t where t.email is null)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** A place that somebody was asked about. */
    public record Asked(String campaign, String name, String state, String place, String answer, String answeredAt) {}

    /** Reads the questions that she was asked, by her address in lower case. */
    public List<Asked> of(String email) {
        return Rows.list(
                entities,
                "select c.name as campaign, t.name as name, t.state as state, p.name as place, cp.answer as answer,"
                        + " cp.answered_at as answered_at from campaign_target t join campaign c on c.id = t.campaign_id"
                        + " left join campaign_place cp on cp.target_id = t.id left join place_card p on p.id = cp.place_id"
                        + " where lower(t.email) = ?1 order by c.id, cp.id fetch first " + MOST + " rows only",
                row -> new Asked(
                        row.text("campaign"),
                        row.text("name"),
                        row.text("state"),
                        row.text("place"),
                        row.text("answer"),
                        row.written("answered_at")),
                email);
    }

    /** Forgets one address. */
    public void forget(String email) {
        Rows.execute(entities, FORGET + "lower(email) = ?1", email);
        anonymous();
    }

    /**
     * Forgets the addresses that were written to before and have not answered since.
     *
     * @return how many
     */
    public int forgetBefore(OffsetDateTime limit, int most) {
        int forgotten = Rows.execute(
                entities,
                FORGET + "id in (select t.id from campaign_target t where t.email is not null"
                        + " and t.message_at < ?1 and (t.answered_at is null or t.answered_at < ?1)"
                        + " order by t.id fetch first " + most + " rows only)",
                limit);
        if (forgotten > 0) {
            anonymous();
        }
        return forgotten;
    }

    private void anonymous() {
        Rows.execute(entities, ANONYMOUS);
    }
}
