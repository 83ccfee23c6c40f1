package fr.maillage.job.persistence;

import fr.maillage.job.JobCounts;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Work that the parts of runs have done, where they have got to, and what a run leaves. Keys are the rows of runs. */
@ApplicationScoped
public class JobCursorRepository {

    private static final String OF_STEP =
            " where run_id = (select id from job_run where uuid = ?1) and (part = ?2 or part like ?3)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager em;

    /** An attempt as stored. */
    public record AttemptRow(
            int number, String node, OffsetDateTime startedAt, OffsetDateTime endedAt, String status) {}

    public Optional<String> cursor(UUID run, String part) {
        return Rows.list(
                        em,
                        "select c.cursor_value as cursor_value from job_cursor c join job_run r on r.id = c.run_id"
                                + " where r.uuid = ?1 and c.part = ?2",
                        row -> row.text("cursor_value"),
                        run.toString(),
                        part)
                .stream()
                .findFirst();
    }

    /**
     * Moves a part on, in the current transaction, provided that this life of this node still executes the run.
     *
     * @return false where the run has been taken from this node: what the transaction did must not be kept
     */
    public boolean advance(
            UUID run, String incarnation, String part, String cursor, JobCounts delta, OffsetDateTime now) {
        int moved = Rows.execute(
                em,
                "update job_cursor set cursor_value = ?1, read_count = read_count + ?2,"
                        + " created_count = created_count + ?3, updated_count = updated_count + ?4,"
                        + " unchanged_count = unchanged_count + ?5, rejected_count = rejected_count + ?6,"
                        + " advanced_at = ?7 where part = ?8 and run_id = (select id from job_run where uuid = ?9"
                        + " and incarnation = ?10 and status in ('RUNNING', 'STOPPING'))",
                cursor,
                delta.read(),
                delta.created(),
                delta.updated(),
                delta.unchanged(),
                delta.rejected(),
                now,
                part,
                run.toString(),
                incarnation);
        return moved == 1 || begin(run, incarnation, part, cursor, delta, now);
    }

    private boolean begin(
            UUID run, String incarnation, String part, String cursor, JobCounts delta, OffsetDateTime now) {
        return Rows.execute(
                        em,
                        "insert into job_cursor (run_id, part, cursor_value, read_count, created_count,"
                                + " updated_count, unchanged_count, rejected_count, advanced_at)"
                                + " select r.id, cast(?1 as varchar(120)), cast(?2 as varchar(2000)),"
                                + " cast(?3 as bigint), cast(?4 as bigint), cast(?5 as bigint), cast(?6 as bigint),"
                                + " cast(?7 as bigint), cast(?8 as timestamp(6) with time zone) from job_run r"
                                + " where r.uuid = ?9 and r.incarnation = ?10 and r.status in ('RUNNING', 'STOPPING')"
                                + " and not exists (select 1 from job_cursor c where c.run_id = r.id and c.part = ?11)",
                        part,
                        cursor,
                        delta.read(),
                        delta.created(),
                        delta.updated(),
                        delta.unchanged(),
                        delta.rejected(),
                        now,
                        run.toString(),
                        incarnation,
                        part)
                == 1;
    }

    /** Forgets what the parts of a run have done, so that its next attempt begins anew. */
    public void forget(UUID run) {
        Rows.execute(
                em, "delete from job_cursor where run_id = (select id from job_run where uuid = ?1)", run.toString());
    }

    /** Tells what the parts of a step have done. */
    public JobCounts counts(UUID run, String step) {
        return Rows.list(
                        em,
                        "select coalesce(sum(read_count), 0) as seen, coalesce(sum(created_count), 0) as created,"
                                + " coalesce(sum(updated_count), 0) as updated,"
                                + " coalesce(sum(unchanged_count), 0) as unchanged,"
                                + " coalesce(sum(rejected_count), 0) as rejected from job_cursor" + OF_STEP,
                        JobCursorRepository::counts,
                        run.toString(),
                        step,
                        step + ":%")
                .get(0);
    }

    /** Lets what the parts of a step have done count no more; where they have got to stays. */
    public void discount(UUID run, String step) {
        Rows.execute(
                em,
                "update job_cursor set read_count = 0, created_count = 0, updated_count = 0, unchanged_count = 0,"
                        + " rejected_count = 0" + OF_STEP,
                run.toString(),
                step,
                step + ":%");
    }

    /** Counts records that a run rejected as another run has taken them. */
    public void takenSince(UUID run, JobCounts since) {
        long taken = since.created() + since.updated() + since.unchanged();
        Rows.execute(
                em,
                "update job_cursor set created_count = created_count + ?1, updated_count = updated_count + ?2,"
                        + " unchanged_count = unchanged_count + ?3, rejected_count = rejected_count - ?4"
                        + " where run_id = (select id from job_run where uuid = ?5) and part = (select min(c.part)"
                        + " from job_cursor c join job_run r on r.id = c.run_id where r.uuid = ?6"
                        + " and c.rejected_count >= ?7)",
                since.created(),
                since.updated(),
                since.unchanged(),
                taken,
                run.toString(),
                run.toString(),
                taken);
    }

    /** The sums over the parts, by run; runs without any part are missing. */
    public Map<Long, JobCounts> sums(Collection<Long> runIds) {
        return runIds.isEmpty()
                ? Map.of()
                : byRun(
                        "select run_id, sum(read_count) as seen, sum(created_count) as created, sum(updated_count) as updated,"
                                + " sum(unchanged_count) as unchanged, sum(rejected_count) as rejected from job_cursor"
                                + " where run_id in (" + Rows.marks(runIds) + ") group by run_id",
                        runIds,
                        JobCursorRepository::counts);
    }

    private static JobCounts counts(Row row) {
        return new JobCounts(
                row.number("seen"),
                row.number("created"),
                row.number("updated"),
                row.number("unchanged"),
                row.number("rejected"));
    }

    /** The documents of one role, by run. */
    public Map<Long, UUID> documents(Collection<Long> runIds, String role) {
        List<Object> parameters = new ArrayList<>(runIds);
        parameters.add(role);
        return runIds.isEmpty()
                ? Map.of()
                : byRun(
                        "select run_id, document from job_run_document where run_id in (" + Rows.marks(runIds)
                                + ") and role = ?",
                        parameters,
                        row -> row.uuid("document"));
    }

    private <T> Map<Long, T> byRun(String sql, Collection<?> parameters, Function<Row, T> reader) {
        return Rows.list(em, sql, parameters, row -> Map.entry(row.number("run_id"), reader.apply(row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Attaches a document, in the place of the one that had this role. */
    public void attach(UUID run, String role, UUID document) {
        int replaced = Rows.execute(
                em,
                "update job_run_document set document = ?1 where role = ?2"
                        + " and run_id = (select id from job_run where uuid = ?3)",
                document.toString(),
                role,
                run.toString());
        if (replaced == 0) {
            Rows.execute(
                    em,
                    "insert into job_run_document (run_id, role, document)"
                            + " select id, cast(?1 as varchar(40)), cast(?2 as varchar(36)) from job_run where uuid = ?3",
                    role,
                    document.toString(),
                    run.toString());
        }
    }

    /** Lets a run have no document of a role any more. */
    public void detach(UUID run, String role) {
        Rows.execute(
                em,
                "delete from job_run_document where role = ?1 and run_id = (select id from job_run where uuid = ?2)",
                role,
                run.toString());
    }

    /** Notes how many records a run will read. */
    public void expect(UUID run, long total) {
        Rows.execute(em, "update job_run set expected_total = ?1 where uuid = ?2", total, run.toString());
    }

    /** The attempts of a run, the latest first. */
    public List<AttemptRow> attempts(long runId) {
        return Rows.list(
                em,
                "select attempt, node, started_at, ended_at, status from job_attempt where run_id = ?1"
                        + " order by attempt desc fetch first 100 rows only",
                row -> new AttemptRow(
                        (int) row.number("attempt"),
                        row.text("node"),
                        row.moment("started_at"),
                        row.moment("ended_at"),
                        row.text("status")),
                runId);
    }
}
