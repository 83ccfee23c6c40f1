package fr.maillage.report;

import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The pieces of the job that makes a report, each safe to do again. Works with the rights of the run's owner. */
@Stateless
public class ReportProduceService {

    /** Gathered, drawn, kept. */
    public static final int STEPS = 3;

    private static final String PART = "produce";
    private static final JobCounts STEP = new JobCounts(1, 0, 0, 0, 0);
    private static final JobCounts KEPT = new JobCounts(1, 1, 0, 0, 0);
    private static final JobCounts KNOWN = new JobCounts(STEPS - 1L, 0, 0, 1, 0);

    @Inject
    private JobProgressService progress;

    @Inject
    private ReportService reports;

    @Inject
    private ReportArchiveService archive;

    /**
     * Gathers the report that a run was ordered.
     *
     * @throws Problem as {@link ReportService#draft}
     */
    public ReportDraft gather(UUID run) {
        ReportOrder order = ReportOrder.of(progress.parameters(run));
        ReportDraft draft = reports.draft(order.report(), order.territory(), order.at(), order.locale());
        progress.advance(run, PART, "gathered", STEP);
        return draft;
    }

    /** Whether a report with these contents is kept already; the run is then at its end. */
    public boolean known(UUID run, ReportDraft draft) {
        ReportOrder order = ReportOrder.of(progress.parameters(run));
        boolean known = archive.has(order, draft, territory(order));
        if (known) {
            progress.advance(run, PART, "known", KNOWN);
        }
        return known;
    }

    /** How the run was ordered to draw it. */
    public ReportFormat format(UUID run) {
        return ReportOrder.of(progress.parameters(run)).format();
    }

    /** Notes that the report is drawn. */
    public void drawn(UUID run) {
        progress.advance(run, PART, "drawn", STEP);
    }

    /** Keeps the file that was drawn, together with the run's progress. */
    public void keep(UUID run, ReportDraft draft, Path file) {
        ReportOrder order = ReportOrder.of(progress.parameters(run));
        try (InputStream drawn = new BufferedInputStream(Files.newInputStream(file))) {
            archive.keep(order, draft, territory(order), drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.advance(run, PART, "kept", KEPT);
    }

    private TerritoryView territory(ReportOrder order) {
        return reports.territory(order.territory());
    }
}
