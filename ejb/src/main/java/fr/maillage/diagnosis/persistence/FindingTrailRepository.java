package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds findings and the statements on which they rest. */
@ApplicationScoped
public class FindingTrailRepository {

    private static final String FINDINGS =
            "select f.id, f.uuid, f.code, f.title, f.state from finding f where f.archived_at is null and (";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The adopted findings about a territory, or a part of it on a day, and some others, whatever their state; by code. */
    public List<Row> findings(long territory, Collection<UUID> others, LocalDate day) {
        List<Object> parameters = new ArrayList<>(List.of(territory, day, day));
        others.forEach(id -> parameters.add(id.toString()));
        return Rows.list(
                entities,
                FINDINGS
                        + "(f.state = 'adopted' and f.territory_id in " + ClosureSql.INSIDE + ")"
                        + (others.isEmpty() ? "" : " or f.uuid in (" + Rows.marks(others) + ")")
                        + ") order by f.code, f.id",
                parameters,
                row -> row);
    }

    /** The statements on which some findings rest, in the order of the evidence. */
    public List<Row> statements(Collection<Long> findings) {
        return findings.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select e.finding_id, e.adopted_words, s.uuid, s.code from finding_evidence e join statement s"
                                + " on s.uuid = e.record_id and e.record_type = 'diagnosis.statement'"
                                + " where e.finding_id in (" + Rows.marks(findings)
                                + ") order by e.finding_id, e.rank",
                        findings,
                        row -> row);
    }
}
