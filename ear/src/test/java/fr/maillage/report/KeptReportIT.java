package fr.maillage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.indicator.IndicatorCompileJob;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that are made in the background and kept. */
@InsideEar
class KeptReportIT {

    private static final String GAGNY = "com:93032";
    private static final String MONTREUIL = "com:93048";
    private static final String PANTIN = "com:93055";
    private static final PageRequest FIRST = PageRequest.first();

    @Inject
    private ReportArchiveService archive;

    @Inject
    private ReportService reports;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @BeforeEach
    void a_snapshot() {
        UUID run = runs.as("operator", () -> jobs.create(IndicatorCompileJob.ID, Map.of()));
        runs.await(run, JobStatus.COMPLETED);
    }

    @Test
    void a_report_is_kept_with_its_snapshot_its_author_and_its_file() throws IOException {
        JobRunView run = done(order(GAGNY, ReportFormat.ODT));

        KeptReportView kept = As.a(Role.EPT_OFFICER, "ept:200058790", () -> archive.list(GAGNY, FIRST))
                .items()
                .get(0);

        assertThat(run.counts().created()).isEqualTo(1);
        assertThat(run.counts().read()).isEqualTo(run.expected());
        assertThat(kept.format()).isEqualTo(ReportFormat.ODT);
        assertThat(kept.snapshot())
                .isEqualTo(As.administrator(reports::snapshotDate).orElseThrow());
        assertThat(kept.author()).isEqualTo("jobs-operator");
        assertThat(kept.fileName()).startsWith("etat-de-l-offre_com-93032_").endsWith(".odt");
        assertThat(As.a(Role.MEMBER, GAGNY, () -> bytes(kept)))
                .hasSize((int) kept.size())
                .startsWith('P', 'K');
    }

    @Test
    void the_same_contents_are_kept_once() {
        done(order(MONTREUIL, ReportFormat.CSV));

        JobRunView again = done(order(MONTREUIL, ReportFormat.CSV));

        assertThat(again.counts().unchanged()).isEqualTo(1);
        assertThat(again.counts().created()).isZero();
        assertThat(As.administrator(() -> archive.list(MONTREUIL, FIRST)).total())
                .isEqualTo(1);
    }

    @Test
    void a_report_that_is_asked_for_several_times_at_once_is_made_once() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Callable<UUID> asking = () -> order(PANTIN, ReportFormat.ODS);
            List<Future<UUID>> asked = people.invokeAll(List.of(asking, asking, asking, asking));
            for (Future<UUID> run : asked) {
                done(run.get());
            }
        } finally {
            people.shutdown();
        }

        assertThat(As.administrator(() -> archive.list(PANTIN, FIRST)).total()).isEqualTo(1);
    }

    @Test
    void an_officer_neither_orders_nor_opens_outside_her_ept() {
        done(order(MONTREUIL, ReportFormat.XLSX));
        UUID kept = As.administrator(() -> archive.list(MONTREUIL, FIRST))
                .items()
                .get(0)
                .id();

        assertDenied(() -> archive.order(new ReportOrder("offer", MONTREUIL, ReportFormat.PDF, "fr")));
        assertDenied(() -> archive.list(MONTREUIL, FIRST));
        assertDenied(() -> archive.open(kept));
    }

    @Test
    void what_cannot_be_made_is_refused_before_a_run_is_recorded() {
        assertThatThrownBy(() -> As.administrator(
                        () -> archive.order(new ReportOrder("weather", GAGNY, ReportFormat.PDF, "fr"))))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> runs.as("operator", () -> jobs.create(ReportProduceJob.ID, Map.of("report", "offer"))))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.INVALID));
    }

    private static void assertDenied(java.util.function.Supplier<?> action) {
        assertThatThrownBy(() -> As.a(Role.EPT_OFFICER, "ept:200058790", action))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }

    private UUID order(String territory, ReportFormat format) {
        return runs.as("operator", () -> archive.order(new ReportOrder("offer", territory, format, "fr")));
    }

    private JobRunView done(UUID run) {
        JobRunView view = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(view.status()).as("%s", view.problem()).isEqualTo(JobStatus.COMPLETED);
        return view;
    }

    private byte[] bytes(KeptReportView report) {
        try (InputStream in = archive.open(report.id())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
