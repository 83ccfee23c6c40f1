package fr.maillage.diagnosis.persistence;

import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads the findings that are shown to everybody; the newest first. */
@ApplicationScoped
public class PublishedRepository {

    private static final String FINDINGS = "select f.id, f.uuid, f.title, f.conclusion, f.state, f.adopted_on,"
            + " t.id as territory_key, t.name as territory_name,"
            + " case when o.published_on is not null and o.archived_at is null then o.title end as successor"
            + " from finding f join territory t on t.id = f.territory_id"
            + " left join finding o on o.id = f.superseded_by_id"
            + " where f.published_on is not null and f.archived_at is null and ";

    private static final String VALID = " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";

    private static final String NEWEST = " order by f.adopted_on desc, f.id";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Those that rest on one of some records. */
    public List<Row> restingOn(Collection<RecordRef> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        return Rows.list(
                entities,
                FINDINGS + "exists (select 1 from finding_evidence e where e.finding_id = f.id and "
                        + FindingRepository.naming(records) + ")" + NEWEST,
                FindingRepository.named(records),
                row -> row);
    }

    /** Those about a territory or what lies in it on a day. */
    public List<Row> inside(long territory, LocalDate day) {
        return Rows.list(
                entities,
                FINDINGS + "f.territory_id in (select x.descendant_id from territory_closure x where x.ancestor_id = ?"
                        + VALID + NEWEST,
                List.of(territory, day, day),
                row -> row);
    }

    /** Those about what a territory lies in on a day, and not about itself. */
    public List<Row> around(long territory, LocalDate day) {
        return Rows.list(
                entities,
                FINDINGS + "f.territory_id in (select x.ancestor_id from territory_closure x where x.descendant_id = ?"
                        + " and x.ancestor_id <> x.descendant_id" + VALID + NEWEST,
                List.of(territory, day, day),
                row -> row);
    }

    /** Reads the irritants passed on to administrations because of some findings, the oldest first. */
    public List<Row> irritants(Collection<Long> findings) {
        return findings.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select i.finding_id, i.subject, i.administration, i.sent_on, i.answered_on, i.state"
                                + " from irritant i where i.archived_at is null and i.finding_id in ("
                                + Rows.marks(findings) + ") order by i.sent_on, i.id",
                        findings,
                        row -> row);
    }

    /** Reads the evidence of some findings, in its order. */
    public List<Row> evidence(Collection<Long> findings) {
        return findings.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select e.finding_id, e.record_type, e.record_id from finding_evidence e where e.finding_id in ("
                                + Rows.marks(findings) + ") order by e.finding_id, e.rank",
                        findings,
                        row -> row);
    }
}
