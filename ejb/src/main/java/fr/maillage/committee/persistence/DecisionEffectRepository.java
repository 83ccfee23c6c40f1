package fr.maillage.committee.persistence;

import fr.maillage.committee.decision.EffectRow;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes the records that decisions name, and what is done to them; a decision must have been flushed before. */
@ApplicationScoped
public class DecisionEffectRepository {

    private static final String ONE = " where decision_id = ? and kind = ? and record_uuid = ?";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** Those of a decision, in their order. */
    public List<EffectRow> of(long decision) {
        return Rows.list(
                entities,
                "select e.kind, e.record_uuid, e.effect, e.until_on, e.applied_at from decision_effect e where e.decision_id = ?"
                        + " order by e.rank, e.kind, e.record_uuid",
                row -> new EffectRow(
                        new RecordRef(row.text("kind"), row.uuid("record_uuid")),
                        row.text("effect"),
                        row.day("until_on"),
                        row.moment("applied_at")),
                decision);
    }

    /** Counts the effects that wait to be applied, by the identifiers of the decisions of a gathering; none for none. */
    public Map<UUID, Long> pending(UUID gathering) {
        return Rows.list(
                        entities,
                        "select d.uuid as decision, count(*) as pending from decision_effect e"
                                + " join decision d on d.id = e.decision_id join gathering g on g.id = d.gathering_id"
                                + " where g.uuid = ? and e.effect is not null and e.applied_at is null"
                                + " and d.withdrawn_on is null group by d.uuid",
                        row -> row,
                        gathering.toString())
                .stream()
                .collect(Collectors.toMap(row -> row.uuid("decision"), row -> row.number("pending")));
    }

    /** The records that the item is about under which a decision was taken, in their order; none for none. */
    public List<RecordRef> ofItem(long decision) {
        return Rows.list(
                entities,
                "select l.kind, l.record_uuid from agenda_item_link l join decision d on d.agenda_item_id = l.agenda_item_id"
                        + " where d.id = ? order by l.rank, l.kind, l.record_uuid",
                row -> new RecordRef(row.text("kind"), row.uuid("record_uuid")),
                decision);
    }

    /** Names a record after the others. */
    public void add(long decision, EffectRow row) {
        jdbc.update(
                "insert into decision_effect (decision_id, kind, record_uuid, rank, effect, until_on)"
                        + " select cast(? as bigint), cast(? as varchar(40)), cast(? as varchar(36)),"
                        + " coalesce(max(e.rank), 0) + 1, cast(? as varchar(40)), cast(? as date)"
                        + " from decision_effect e where e.decision_id = ?",
                decision,
                row.record().type(),
                row.record().id().toString(),
                row.effect(),
                row.until(),
                decision);
    }

    /** Takes a record from those that a decision names. */
    public void remove(long decision, RecordRef record) {
        jdbc.update(
                "delete from decision_effect" + ONE,
                decision,
                record.type(),
                record.id().toString());
    }

    /** Notes when the effect on a record was applied. */
    public void applied(long decision, RecordRef record, OffsetDateTime at) {
        jdbc.update(
                "update decision_effect set applied_at = ?" + ONE,
                at,
                decision,
                record.type(),
                record.id().toString());
    }
}
