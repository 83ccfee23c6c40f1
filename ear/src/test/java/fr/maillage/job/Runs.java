package fr.maillage.job;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.IdentityService;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** What the tests of jobs do with runs. */
@ApplicationScoped
public class Runs {

    @Inject
    private JobProgressService progress;

    @Inject
    private IdentityService identities;

    @Inject
    private Caller caller;

    /** Acts as somebody with a real account, as the owner of a run must have. */
    public <T> T as(String login, Supplier<T> action) {
        return caller.runAs(identity(login), action);
    }

    public CallerIdentity identity(String login) {
        return identities.identityOf(login).orElseThrow();
    }

    /** Waits until a run has one of these statuses. */
    public JobRunView await(UUID run, JobStatus... wanted) {
        long end = System.nanoTime() + 60_000_000_000L;
        JobRunView view = progress.run(run);
        while (!List.of(wanted).contains(view.status())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Run is " + view.status() + " instead of " + Arrays.toString(wanted));
            }
            LockSupport.parkNanos(50_000_000L);
            view = progress.run(run);
        }
        return view;
    }

    /** The numbers that test jobs wrote for a run, in order, repetitions included. */
    public List<Integer> rows(UUID run) {
        return Sql.rows("select n from test_row where run = ? order by n", run.toString()).stream()
                .map(row -> ((Number) row.get("n")).intValue())
                .toList();
    }

    /** Makes a run look as if another node had executed it and died long ago. */
    public void loseNode(UUID run) {
        Sql.update(
                "update job_run set node = 'gone', incarnation = 'gone',"
                        + " heartbeat_at = timestamp with time zone '2020-01-01 00:00:00+00' where uuid = ?",
                run.toString());
    }
}
