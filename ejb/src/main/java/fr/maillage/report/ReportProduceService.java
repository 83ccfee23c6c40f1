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
import java.util.List;
import java.util.UUID;

/** The pieces of the job that makes a report, each safe to do again. Works with the rights of the run's owner. */
@Stateless
public class ReportProduceService {

    /** Drawn, kept. */
    private static final int STEPS = 2;

    private static final String PART = "produce";
    private static final JobCounts STEP = new JobCounts(1, 0, 0, 0, 0);
    private static final JobCounts KEPT = new JobCounts(1, 1, 0, 0, 0);
    private static final JobCounts KNOWN = new JobCounts(STEPS, 0, 0, 1, 0);

    @Inject
    private JobProgressService progress;

    @Inject
    private ReportService reports;

    @Inject
    private ReportArchiveService archive;

    @Inject
    private MeetingReportService meetings;

    /** Lists the reports that a run makes: one, or each edition of one that is made for a meeting. */
    public List<ReportOrder> editions(UUID run) {
        return meetings.editions(ReportOrder.of(progress.parameters(run)));
    }

    /** The kinds of file that one of them is drawn as. */
    public List<ReportFormat> formats(ReportOrder edition) {
        return meetings.formats(edition);
    }

    /** Counts the steps that a run takes: each edition is gathered, each of its files drawn and kept. */
    public long steps(List<ReportOrder> editions) {
        return editions.stream()
                .mapToLong(edition -> 1L + (long) STEPS * formats(edition).size())
                .sum();
    }

    /**
     * Gathers what was ordered.
     *
     * @throws Problem as {@link ReportService#draft}
     */
    public ReportDraft gather(UUID run, ReportOrder edition) {
        ReportDraft draft = edition.meeting() == null
                ? reports.draft(edition.report(), edition.territory(), edition.at(), edition.locale())
                : meetings.draft(edition);
        meetings.made(edition, draft);
        progress.advance(run, PART, "gathered", STEP);
        return draft;
    }

    /** Tells if a file with these contents is kept already. */
    public boolean known(UUID run, ReportOrder file, ReportDraft draft) {
        boolean known = archive.has(file, draft, territory(file));
        if (known) {
            progress.advance(run, PART, "known", KNOWN);
        }
        return known;
    }

    /** Notes that a file is drawn. */
    public void drawn(UUID run) {
        progress.advance(run, PART, "drawn", STEP);
    }

    /** Keeps the file that was drawn, together with the run's progress. */
    public void keep(UUID run, ReportOrder file, ReportDraft draft, Path drawn) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(drawn))) {
            archive.keep(file, draft, territory(file), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.advance(run, PART, "kept", KEPT);
    }

    private TerritoryView territory(ReportOrder order) {
        return reports.territory(order.territory());
    }
}
