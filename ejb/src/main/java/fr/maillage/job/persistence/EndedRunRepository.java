package fr.maillage.job.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;

/** Removes runs that ended long ago, with all that belongs to them but their files. */
@ApplicationScoped
public class EndedRunRepository {

    private static final List<String> PARTS =
            List.of("job_run_parameter", "job_cursor", "job_attempt", "job_run_document");

    private static final String ENDED = "ended_at < ?1 and status not in ('QUEUED', 'RUNNING', 'STOPPING')";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Removes the oldest ones; says how many. */
    public int remove(OffsetDateTime limit, int most) {
        Long bound = Rows.one(
                entities,
                "select max(id) as bound from (select id from job_run where " + ENDED + " order by id fetch first "
                        + most + " rows only) oldest",
                row -> row.numberOrNull("bound"),
                limit);
        if (bound == null) {
            return 0;
        }
        for (String part : PARTS) {
            execute(
                    "delete from " + part + " where run_id in (select id from job_run where " + ENDED
                            + " and id <= ?2)",
                    limit,
                    bound);
        }
        return execute("delete from job_run where " + ENDED + " and id <= ?2", limit, bound);
    }

    private int execute(String sql, OffsetDateTime limit, long bound) {
        return Rows.execute(entities, sql, limit, bound);
    }
}
