package fr.maillage.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.administration.RetentionService.Retention;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Periods for which data are kept, and their removal. */
@InsideEar
class RetentionIT {

    private static final String OLD = "timestamp with time zone '2001-02-03 04:05:06+00'";

    @Inject
    RetentionService retention;

    @Inject
    JobRunService jobs;

    @Inject
    Runs runs;

    @Test
    void the_job_removes_what_is_too_old_keeps_the_rest_and_says_how_much() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            Sql.update(
                    "insert into place_creation_key (login, request_key, content_sha256, place_uuid, created_at)"
                            + " values ('ancien', ?, 'x', ?, " + OLD + ")",
                    key + i,
                    key);
        }
        Sql.update(
                "insert into place_creation_key (login, request_key, content_sha256, place_uuid, created_at)"
                        + " values ('recent', ?, 'x', ?, current_timestamp)",
                key,
                key);
        Sql.update("insert into audit_line (at, actor_login, actor_name, action, search_text) values (" + OLD
                + ", 'system', 'Maillage', 'test.old', '')");
        long run = oldRun();

        JobRunView clean = clean();

        assertThat(Sql.number("select count(*) from place_creation_key where login = 'ancien'"))
                .isZero();
        assertThat(Sql.number(
                        "select count(*) from place_creation_key where login = 'recent' and request_key = ?", key))
                .isOne();
        assertThat(Sql.number("select count(*) from audit_line where action = 'test.old'"))
                .isZero();
        assertThat(Sql.number("select count(*) from job_run where id = ?", run)).isZero();
        assertThat(Sql.number("select count(*) from job_attempt where run_id = ?", run))
                .isZero();
        assertThat(clean.counts().read()).isGreaterThanOrEqualTo(5);
        assertThat(Sql.rows("select changes from audit_line where action = 'administration.clean' order by id desc")
                        .toString())
                .contains("creation-keys", "job-runs", "audit");

        assertThat(clean().counts().read())
                .as("a second time there is nothing left")
                .isZero();
    }

    @Test
    void fewer_days_than_the_least_are_refused_by_the_name_of_the_kind() {
        Retention now = As.administrator(retention::current);
        Map<String, Integer> days = new HashMap<>();
        now.rules().forEach(rule -> days.put(rule.kind(), rule.days()));
        days.put("audit", 3);

        assertThatThrownBy(() -> save(now.version(), days))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::field, Violation::rule)
                                .containsExactly(tuple("audit", "out-of-range")));
    }

    @Test
    void chosen_days_hold_at_once_and_old_forms_are_refused() {
        Retention before = As.administrator(retention::current);
        save(before.version(), Map.of("creation-keys", 45));

        Retention after = As.administrator(retention::current);
        assertThat(after.rules())
                .filteredOn(rule -> rule.kind().equals("creation-keys"))
                .extracting(RetentionRule::days)
                .containsExactly(45);
        assertThatThrownBy(() -> save(before.version(), Map.of("creation-keys", 60)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.STALE));
    }

    private void save(int version, Map<String, Integer> days) {
        As.administrator(() -> {
            retention.save(version, days);
            return null;
        });
    }

    private JobRunView clean() {
        UUID run = As.system(() -> jobs.create(CleanJob.ID, Map.of()));
        return runs.await(run, JobStatus.COMPLETED);
    }

    private static long oldRun() {
        long id = Sql.number("select nextval('job_run_seq')");
        Sql.update(
                "insert into job_run (id, uuid, job, status, owner_login, owner_name, attempts, created_at, ended_at, version)"
                        + " values (?, ?, 'test', 'COMPLETED', 'system', 'Maillage', 1, " + OLD + ", " + OLD + ", 1)",
                id,
                UUID.randomUUID().toString());
        Sql.update(
                "insert into job_attempt (run_id, attempt, node, started_at, status) values (?, 1, 'n', " + OLD
                        + ", 'COMPLETED')",
                id);
        return id;
    }
}
