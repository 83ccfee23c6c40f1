package fr.maillage.plan.persistence;

import fr.maillage.plan.chain.ChainParts.Decision;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what bodies decided about the records of a chain. */
@ApplicationScoped
public class ChainDecisionRepository {

    @Inject
    private Jdbc jdbc;

    /** The decisions that name one of some records, by number; none that is archived or was withdrawn. */
    public List<Decision> about(Collection<UUID> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> ids = records.stream().map(UUID::toString).sorted().toList();
        Map<UUID, Row> decisions = new LinkedHashMap<>();
        Map<UUID, List<UUID>> named = new LinkedHashMap<>();
        jdbc.rows(
                        "select d.uuid, d.number, d.text, e.record_uuid from decision_card d join decision_effect_card e"
                                + " on e.decision_id = d.id where d.archived_at is null and d.withdrawn_on is null"
                                + " and e.kind in ('finding', 'frame', 'action', 'indicator') and e.record_uuid in ("
                                + Rows.marks(ids) + ") order by d.number, d.id, e.rank, e.record_uuid",
                        ids)
                .forEach(row -> {
                    decisions.putIfAbsent(row.uuid("uuid"), row);
                    named.computeIfAbsent(row.uuid("uuid"), id -> new ArrayList<>())
                            .add(row.uuid("record_uuid"));
                });
        return decisions.entrySet().stream()
                .map(entry -> new Decision(
                        entry.getKey(),
                        entry.getValue().text("number"),
                        entry.getValue().text("text"),
                        named.get(entry.getKey())))
                .toList();
    }
}
