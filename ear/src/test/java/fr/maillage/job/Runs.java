package fr.maillage.job;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.IdentityService;
import fr.maillage.identity.Role;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Steps that the tests of jobs take with runs. */
@ApplicationScoped
public class Runs {

    private static final Duration LONGEST = Duration.ofMinutes(4);

    @Inject
    private JobProgressService progress;

    @Inject
    private IdentityService identities;

    @Inject
    private Caller caller;

    /**
     * Acts as somebody with a real account, as the owner of a run must have: {@code officer} and {@code colleague} may
     * import, {@code reader} may read, each somewhere only; {@code operator} may do everything everywhere.
     */
    public <T> T as(String who, Supplier<T> action) {
        String login = "jobs-" + who;
        return caller.runAs(
                identities.identityOf(login).or(() -> open(login, role(who))).orElseThrow(), action);
    }

    private static Role role(String who) {
        return switch (who) {
            case "officer", "colleague" -> Role.EPT_OFFICER;
            case "reader" -> Role.PREFECTURE;
            default -> Role.ADMINISTRATOR;
        };
    }

    private Optional<CallerIdentity> open(String login, Role role) {
        long id = Sql.number("select nextval('account_seq')");
        Sql.update(
                "insert into account (id, uuid, login, display_name, password_hash, credential_stamp, language, active,"
                        + " created_at, version) values (?, ?, ?, ?, 'none', 1, 'fr', true, current_timestamp, 1)",
                id,
                UUID.randomUUID().toString(),
                login,
                login);
        Sql.update(
                "insert into account_grant (id, account_id, role, territory_id) values (?, ?, ?, "
                        + (role == Role.ADMINISTRATOR ? "null" : "-1000") + ")",
                Sql.number("select nextval('account_grant_seq')"),
                id,
                role.name());
        return identities.identityOf(login);
    }

    /** Waits until a run has one of these statuses; for as long as a busy machine may take for one. */
    public JobRunView await(UUID run, JobStatus... wanted) {
        long end = System.nanoTime() + LONGEST.toNanos();
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
