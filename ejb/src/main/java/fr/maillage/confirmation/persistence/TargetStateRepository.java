package fr.maillage.confirmation.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * State of those whom campaigns write to, a change in one statement: the job that sends messages, visitors and officers
 * may come at the same moment, and none of them may fail for it. They touch other columns than the jobs of campaigns do,
 * and leave the version alone.
 */
@ApplicationScoped
public class TargetStateRepository {

    private static final String UPDATE = "update campaign_target set ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The mail server took a message. */
    public void sent(UUID target, OffsetDateTime now) {
        Rows.execute(
                entities,
                UPDATE + "sent_at = coalesce(sent_at, ?2),"
                        + " state = case when state in ('WAITING', 'UNREACHABLE') then 'SENT' else state end where uuid = ?1",
                target.toString(),
                now);
    }

    /** No message reaches her: UNREACHABLE or REFUSED. */
    public int lost(UUID target, String how) {
        return Rows.execute(
                entities,
                UPDATE + "state = ?2 where uuid = ?1 and state not in ('ANSWERED', 'NO_ADDRESS')",
                target.toString(),
                how);
    }

    /** She followed her link. */
    public void opened(long target, OffsetDateTime now) {
        Rows.execute(
                entities,
                UPDATE + "opened_at = coalesce(opened_at, ?2),"
                        + " state = case when state = 'ANSWERED' then state else 'OPENED' end where id = ?1"
                        + " and (opened_at is null or state not in ('OPENED', 'ANSWERED'))",
                target,
                now);
    }

    /** Notes that all was answered, if it was. */
    public void answered(long target, OffsetDateTime now) {
        Rows.execute(
                entities,
                UPDATE + "state = 'ANSWERED', answered_at = ?2 where id = ?1 and not exists"
                        + " (select 1 from campaign_place cp join place_card p on p.id = cp.place_id where cp.target_id = ?1"
                        + " and cp.answer is null and p.archived_at is null)",
                target,
                now);
    }

    /** Somebody heard by telephone that a place's record is right; holds for all campaigns that ask about it. */
    public void telephoned(UUID place, String by, OffsetDateTime now) {
        Rows.execute(
                entities,
                "update campaign_place set answer = 'TELEPHONE', answered_at = ?2, answered_by = ?3"
                        + " where (answer is null or answer = 'CLOSED') and place_id in"
                        + " (select p.id from place_card p where p.uuid = ?1)",
                place.toString(),
                now,
                by);
    }
}
