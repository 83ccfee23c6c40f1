package fr.maillage.committee.persistence;

import fr.maillage.committee.decision.EffectRow;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads and writes the records that decisions name, and what is done to them. */
@ApplicationScoped
public class DecisionEffectRepository {

    private static final String ONE = " where decision_id = ? and kind = ? and record_uuid = ?";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Those of a decision, in their order. */
    public List<EffectRow> of(long decision) {
        return Rows.list(
                entities,
                "select e.kind, e.record_uuid, e.effect, e.applied_at from decision_effect e where e.decision_id = ?"
                        + " order by e.rank, e.kind, e.record_uuid",
                row -> new EffectRow(
                        new RecordRef(row.text("kind"), row.uuid("record_uuid")),
                        row.text("effect"),
                        row.moment("applied_at")),
                decision);
    }

    /** Names a record after the others. */
    public void add(long decision, EffectRow row) {
        Rows.execute(
                entities,
                "insert into decision_effect (decision_id, kind, record_uuid, rank, effect, applied_at)"
                        + " select cast(? as bigint), cast(? as varchar(40)), cast(? as varchar(36)),"
                        + " coalesce(max(e.rank), 0) + 1, cast(? as varchar(40)), null"
                        + " from decision_effect e where e.decision_id = ?",
                decision,
                row.record().type(),
                row.record().id().toString(),
                row.effect(),
                decision);
    }

    /** Takes a record from those that a decision names. */
    public void remove(long decision, RecordRef record) {
        Rows.execute(
                entities,
                "delete from decision_effect" + ONE,
                decision,
                record.type(),
                record.id().toString());
    }

    /** Notes when the effect on a record was applied. */
    public void applied(long decision, RecordRef record, OffsetDateTime at) {
        Rows.execute(
                entities,
                "update decision_effect set applied_at = ?" + ONE,
                at,
                decision,
                record.type(),
                record.id().toString());
    }
}
