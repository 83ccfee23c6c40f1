package fr.maillage.job.persistence;

import fr.maillage.shared.Violation;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The changes of a run's state, each an update under the condition that the run is still in the state that it leaves:
 * whoever changes one row has won, on whatever node.
 */
@ApplicationScoped
public class JobTransitionRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager em;

    /**
     * Takes a waiting run for a node, unless another run holds its exclusive key or has waited longer for it. Two nodes that take runs of the same
     * key at the same moment collide on the unique column: the later one fails and its run keeps waiting.
     */
    public boolean take(UUID run, String node, String incarnation, OffsetDateTime now) {
        int taken = Rows.execute(
                em,
                "update job_run set status = 'RUNNING', held_key = exclusive_key,"
                        + " attempts = attempts + 1, node = ?1, incarnation = ?2, started_at = ?3, heartbeat_at = ?3,"
                        + " ended_at = null, execution_id = null, problem_rule = null, problem_value = null,"
                        + " problem_args = null where uuid = ?4 and status = 'QUEUED' and (exclusive_key is null or"
                        + " not exists (select 1 from job_run o where o.held_key = job_run.exclusive_key or"
                        + " (o.exclusive_key = job_run.exclusive_key and o.status = 'QUEUED' and o.id < job_run.id)))",
                node,
                incarnation,
                now,
                run.toString());
        if (taken == 1) {
            Rows.execute(
                    em,
                    "insert into job_attempt (run_id, attempt, node, started_at, status)"
                            + " select id, attempts, node, started_at, 'RUNNING' from job_run where uuid = ?1",
                    run.toString());
        }
        return taken == 1;
    }

    /** Notes the batch runtime's execution; false where the run is not this node's. */
    public boolean executing(UUID run, String incarnation, long executionId) {
        return Rows.execute(
                        em,
                        "update job_run set execution_id = ?1 where uuid = ?2 and incarnation = ?3"
                                + " and status in ('RUNNING', 'STOPPING')",
                        executionId,
                        run.toString(),
                        incarnation)
                == 1;
    }

    /** Ends a run that this life of the node executes, and frees its exclusive key. */
    public boolean end(UUID run, String incarnation, String status, Violation problem, OffsetDateTime now) {
        boolean ended = Rows.execute(
                        em,
                        "update job_run set status = ?1, held_key = null, ended_at = ?2,"
                                + " problem_rule = ?3, problem_value = ?4, problem_args = ?5 where uuid = ?6"
                                + " and incarnation = ?7 and status in ('RUNNING', 'STOPPING')",
                        status,
                        now,
                        problem == null ? null : problem.rule(),
                        problem == null ? null : cut(problem.value(), 1000),
                        problem == null ? null : cut(json(problem.args()), 4000),
                        run.toString(),
                        incarnation)
                == 1;
        if (ended) {
            endAttempt(run, status, now);
        }
        return ended;
    }

    /** Puts a run that has not begun straight to an end. */
    public boolean cancelQueued(UUID run, OffsetDateTime now) {
        return Rows.execute(
                        em,
                        "update job_run set status = 'STOPPED', ended_at = ?1 where uuid = ?2 and status = 'QUEUED'",
                        now,
                        run.toString())
                == 1;
    }

    public boolean askToStop(UUID run) {
        return Rows.execute(
                        em,
                        "update job_run set status = 'STOPPING' where uuid = ?1 and status = 'RUNNING'",
                        run.toString())
                == 1;
    }

    /** Adds to what a run was started with, in the place of what was said under that name. */
    public void tell(UUID run, String name, String value) {
        Rows.execute(
                em,
                "delete from job_run_parameter where name = ?1 and run_id = (select id from job_run where uuid = ?2)",
                name,
                run.toString());
        Rows.execute(
                em,
                "insert into job_run_parameter (run_id, name, text_value) select id, cast(?1 as varchar(60)),"
                        + " cast(?2 as varchar(4000)) from job_run where uuid = ?3",
                name,
                value,
                run.toString());
    }

    public boolean queueAgain(UUID run) {
        return Rows.execute(
                        em,
                        "update job_run set status = 'QUEUED', held_key = null, ended_at = null"
                                + " where uuid = ?1 and status in ('STOPPED', 'FAILED', 'INTERRUPTED')",
                        run.toString())
                == 1;
    }

    public void beat(Collection<UUID> runs, String incarnation, OffsetDateTime now) {
        for (UUID run : runs) {
            Rows.execute(
                    em,
                    "update job_run set heartbeat_at = ?1 where uuid = ?2 and incarnation = ?3",
                    now,
                    run.toString(),
                    incarnation);
        }
    }

    /** The runs that cannot be running any more: of an earlier life of this node, or silent for too long. */
    public List<UUID> lost(String node, String incarnation, OffsetDateTime silentSince) {
        return Rows.list(
                em,
                "select uuid from job_run where status in ('RUNNING', 'STOPPING')"
                        + " and ((node = ?1 and incarnation <> ?2) or heartbeat_at < ?3)",
                row -> row.uuid("uuid"),
                node,
                incarnation,
                silentSince);
    }

    /** Ends a lost run, unless it has given a sign of life meanwhile. */
    public boolean interrupt(
            UUID run, String node, String incarnation, OffsetDateTime silentSince, OffsetDateTime now) {
        boolean interrupted = Rows.execute(
                        em,
                        "update job_run set status = 'INTERRUPTED', held_key = null,"
                                + " ended_at = ?1, problem_rule = 'job-interrupted' where uuid = ?2"
                                + " and status in ('RUNNING', 'STOPPING')"
                                + " and ((node = ?3 and incarnation <> ?4) or heartbeat_at < ?5)",
                        now,
                        run.toString(),
                        node,
                        incarnation,
                        silentSince)
                == 1;
        if (interrupted) {
            endAttempt(run, "INTERRUPTED", now);
        }
        return interrupted;
    }

    private void endAttempt(UUID run, String status, OffsetDateTime now) {
        Rows.execute(
                em,
                "update job_attempt set ended_at = ?1, status = ?2 where ended_at is null"
                        + " and run_id = (select id from job_run where uuid = ?3)",
                now,
                status,
                run.toString());
    }

    private static String json(List<String> args) {
        return Json.createArrayBuilder(args).build().toString();
    }

    private static String cut(String text, int max) {
        return text == null || text.length() <= max ? text : text.substring(0, max);
    }
}
