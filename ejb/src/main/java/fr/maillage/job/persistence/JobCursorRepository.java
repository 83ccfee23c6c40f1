package fr.maillage.job.persistence;

import fr.maillage.job.JobCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the parts of runs have done and where they have got to; what a run leaves. Keys are the rows of runs. */
@ApplicationScoped
public class JobCursorRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager em;

    /** An attempt as stored. */
    public record AttemptRow(
            int number, String node, OffsetDateTime startedAt, OffsetDateTime endedAt, String status) {}

    public Optional<String> cursor(UUID run, String part) {
        List<?> found = em.createNativeQuery("select c.cursor_value from job_cursor c join job_run r on r.id = c.run_id"
                        + " where r.uuid = ?1 and c.part = ?2")
                .setParameter(1, run.toString())
                .setParameter(2, part)
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    /**
     * Moves a part on, in the current transaction, provided that this life of this node still executes the run.
     *
     * @return false where the run has been taken from this node: what the transaction did must not be kept
     */
    public boolean advance(
            UUID run, String incarnation, String part, String cursor, JobCounts delta, OffsetDateTime now) {
        int moved = em.createNativeQuery("update job_cursor set cursor_value = ?1, read_count = read_count + ?2,"
                        + " created_count = created_count + ?3, updated_count = updated_count + ?4,"
                        + " unchanged_count = unchanged_count + ?5, rejected_count = rejected_count + ?6,"
                        + " advanced_at = ?7 where part = ?8 and run_id = (select id from job_run where uuid = ?9"
                        + " and incarnation = ?10 and status in ('RUNNING', 'STOPPING'))")
                .setParameter(1, cursor)
                .setParameter(2, delta.read())
                .setParameter(3, delta.created())
                .setParameter(4, delta.updated())
                .setParameter(5, delta.unchanged())
                .setParameter(6, delta.rejected())
                .setParameter(7, now)
                .setParameter(8, part)
                .setParameter(9, run.toString())
                .setParameter(10, incarnation)
                .executeUpdate();
        return moved == 1 || begin(run, incarnation, part, cursor, delta, now);
    }

    private boolean begin(
            UUID run, String incarnation, String part, String cursor, JobCounts delta, OffsetDateTime now) {
        return em.createNativeQuery("insert into job_cursor (run_id, part, cursor_value, read_count, created_count,"
                                + " updated_count, unchanged_count, rejected_count, advanced_at)"
                                + " select r.id, cast(?1 as varchar(120)), cast(?2 as varchar(2000)),"
                                + " cast(?3 as bigint), cast(?4 as bigint), cast(?5 as bigint), cast(?6 as bigint),"
                                + " cast(?7 as bigint), cast(?8 as timestamp(6) with time zone) from job_run r"
                                + " where r.uuid = ?9 and r.incarnation = ?10 and r.status in ('RUNNING', 'STOPPING')"
                                + " and not exists (select 1 from job_cursor c where c.run_id = r.id and c.part = ?11)")
                        .setParameter(1, part)
                        .setParameter(2, cursor)
                        .setParameter(3, delta.read())
                        .setParameter(4, delta.created())
                        .setParameter(5, delta.updated())
                        .setParameter(6, delta.unchanged())
                        .setParameter(7, delta.rejected())
                        .setParameter(8, now)
                        .setParameter(9, run.toString())
                        .setParameter(10, incarnation)
                        .setParameter(11, part)
                        .executeUpdate()
                == 1;
    }

    /** Forgets what the parts of a run have done, so that its next attempt begins anew. */
    public void forget(UUID run) {
        em.createNativeQuery("delete from job_cursor where run_id = (select id from job_run where uuid = ?1)")
                .setParameter(1, run.toString())
                .executeUpdate();
    }

    /** The sums over the parts, by run; runs without any part are missing. */
    public Map<Long, JobCounts> sums(Collection<Long> runIds) {
        Map<Long, JobCounts> sums = new HashMap<>();
        if (!runIds.isEmpty()) {
            var query = em.createNativeQuery("select run_id, sum(read_count), sum(created_count), sum(updated_count),"
                    + " sum(unchanged_count), sum(rejected_count) from job_cursor where run_id in ("
                    + Placeholders.of(runIds.size()) + ") group by run_id");
            Placeholders.bind(query, runIds);
            for (Object row : query.getResultList()) {
                Object[] c = (Object[]) row;
                sums.put(
                        number(c[0]),
                        new JobCounts(number(c[1]), number(c[2]), number(c[3]), number(c[4]), number(c[5])));
            }
        }
        return sums;
    }

    /** The documents of one role, by run. */
    public Map<Long, UUID> documents(Collection<Long> runIds, String role) {
        Map<Long, UUID> documents = new HashMap<>();
        if (!runIds.isEmpty()) {
            var query = em.createNativeQuery("select run_id, document from job_run_document where run_id in ("
                    + Placeholders.of(runIds.size()) + ") and role = ?" + (runIds.size() + 1));
            Placeholders.bind(query, runIds);
            query.setParameter(runIds.size() + 1, role);
            for (Object row : query.getResultList()) {
                Object[] c = (Object[]) row;
                documents.put(number(c[0]), UUID.fromString((String) c[1]));
            }
        }
        return documents;
    }

    /** Attaches a document, in the place of the one that had this role. */
    public void attach(UUID run, String role, UUID document) {
        int replaced = em.createNativeQuery("update job_run_document set document = ?1 where role = ?2"
                        + " and run_id = (select id from job_run where uuid = ?3)")
                .setParameter(1, document.toString())
                .setParameter(2, role)
                .setParameter(3, run.toString())
                .executeUpdate();
        if (replaced == 0) {
            em.createNativeQuery(
                            "insert into job_run_document (run_id, role, document)"
                                    + " select id, cast(?1 as varchar(40)), cast(?2 as varchar(36)) from job_run where uuid = ?3")
                    .setParameter(1, role)
                    .setParameter(2, document.toString())
                    .setParameter(3, run.toString())
                    .executeUpdate();
        }
    }

    /** Notes how many records a run will read. */
    public void expect(UUID run, long total) {
        em.createNativeQuery("update job_run set expected_total = ?1 where uuid = ?2")
                .setParameter(1, total)
                .setParameter(2, run.toString())
                .executeUpdate();
    }

    /** The attempts of a run, the latest first. */
    public List<AttemptRow> attempts(long runId) {
        List<?> rows = em.createNativeQuery("select attempt, node, started_at, ended_at, status from job_attempt"
                        + " where run_id = ?1 order by attempt desc")
                .setParameter(1, runId)
                .setMaxResults(100)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(c -> new AttemptRow(
                        (int) number(c[0]), (String) c[1], Instants.of(c[2]), Instants.of(c[3]), (String) c[4]))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
