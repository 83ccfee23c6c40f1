package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.Problem;
import fr.maillage.testing.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Steps that tests of imports take again and again. Each test has its own, with a source of its own. */
@Dependent
public class ImportDesk {

    public static final String HEADER =
            "id,pivot,nom,commune,code_postal,adresse,latitude,longitude,source,date_maj,services\n";

    @Inject
    private ImportService imports;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private Officers officers;

    private final String source = "source-" + UUID.randomUUID();

    /** Lets nothing wait any more of what other tests have sent: it would be taken again after what this one sends. */
    @PostConstruct
    void begin() {
        forgetWaiting();
    }

    /** The same, for who has one desk for several tests. */
    public static void forgetWaiting() {
        Sql.update("delete from import_late");
    }

    public Officers officers() {
        return officers;
    }

    public String source() {
        return source;
    }

    /** A good row of Gagny. */
    public String row(String id, String name) {
        return row(id, name, "Gagny", "93220", "48.8835", "2.5350");
    }

    public String row(String id, String name, String commune, String postalCode, String lat, String lon) {
        return String.join(",", id, "", name, commune, postalCode, "1 place Foch", lat, lon, source, "2026-04-02", "")
                + "\n";
    }

    public UUID start(String login, String fileName, byte[] content, String profile, boolean dryRun) {
        return start(login, fileName, content, new ImportOrder(profile, dryRun, null, false, "fr"));
    }

    public UUID start(String login, String fileName, byte[] content, ImportOrder order) {
        return officers.as(login, () -> imports.start(new ByteArrayInputStream(content), fileName, order));
    }

    public UUID start(String login, String csv) {
        return start(login, "lieux.csv", csv.getBytes(StandardCharsets.UTF_8), "national-v1", false);
    }

    /** Waits for the end of an import; to one that asks whether it may change much, says that it may. */
    public JobRunView completed(UUID run) {
        if (ended(run).waits()) {
            officers.as("admin", () -> imports.confirm(run, null));
        }
        return unasked(run);
    }

    /** Waits until an import stops by itself, for somebody to say that it may change so much. */
    public JobRunView waiting(UUID run) {
        JobRunView view = ended(run);
        assertThat(view.waits()).as("%s, %s", view.status(), view.problem()).isTrue();
        return view;
    }

    /** Waits for the end of an import that has nothing to ask, and of the rows that are taken again after it. */
    public JobRunView unasked(UUID run) {
        JobRunView view = ended(run);
        assertThat(view.status()).as("%s", view.problem()).isEqualTo(JobStatus.COMPLETED);
        Sql.rows("select r.uuid from job_run r join job_run_parameter p on p.run_id = r.id and p.name = 'rowsOf'"
                        + " where r.status in ('QUEUED', 'RUNNING', 'STOPPING')")
                .forEach(again -> unasked(UUID.fromString((String) again.get("uuid"))));
        return view;
    }

    private JobRunView ended(UUID run) {
        return runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED, JobStatus.STOPPED);
    }

    public JobRunView failed(UUID run) {
        JobRunView view = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(view.status()).isEqualTo(JobStatus.FAILED);
        return view;
    }

    /** Counts the places of this test's source. */
    public long places() {
        return Sql.number("select count(*) from place where source = ?", source);
    }

    String rejects(String login, UUID run) {
        return officers.as(login, () -> {
            try (InputStream in = jobs.openRejects(run)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Lists the findings, each as severity, rule and number. */
    public List<String> rules(String login, UUID run) {
        return officers.as(
                login,
                () -> imports.result(run).groups().stream()
                        .map(g -> (g.error() ? "ERROR " : "WARNING ") + g.rule() + " " + g.count())
                        .toList());
    }

    public static void assertRefused(ThrowingCallable call, Problem.Kind kind, String rule) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.kind()).isEqualTo(kind);
            assertThat(p.violations().get(0).rule()).isEqualTo(rule);
        });
    }
}
