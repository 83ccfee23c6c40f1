package fr.maillage.report;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobRunService;
import fr.maillage.report.model.KeptReport;
import fr.maillage.report.model.KeptReportKey;
import fr.maillage.report.persistence.KeptReportRepository;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The reports that were made to be kept: orders, list, files. They are for those who hold READ on their territory. */
@Stateless
public class ReportArchiveService {

    @Inject
    private KeptReportRepository kept;

    @Inject
    private ReportService reports;

    @Inject
    private ReportOccasions occasions;

    @Inject
    private JobRunService jobs;

    @Inject
    private DocumentService documents;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Has a report made and kept. When the same one is being made already, that run is the answer.
     *
     * @return the run; somebody else's is not hers to see
     * @throws Problem UNAUTHENTICATED; DENIED without READ on the territory; NOT_FOUND for an unknown territory or
     *     report; INVALID for a kind of territory that no report is made for, or a day that it cannot tell of; CONFLICT ({@code no-snapshot})
     */
    public UUID order(ReportOrder order) {
        reports.territory(order.territory());
        reports.requireReady(order.report(), order.at());
        kept.holdOrders();
        return jobs.active(ReportProduceJob.key(order))
                .orElseGet(() -> jobs.create(ReportProduceJob.ID, order.parameters()));
    }

    /**
     * The kept reports of a territory, the newest first; the request's order does not count.
     *
     * @throws Problem as {@link ReportService#territory}
     */
    public Page<KeptReportView> list(String territory, PageRequest page) {
        long id = reports.territory(territory).id();
        return new Page<>(
                kept.of(id, page.offset(), page.size()).stream()
                        .map(ReportArchiveService::view)
                        .toList(),
                kept.count(id),
                page);
    }

    /**
     * A kept report.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ on its territory, and for an edition whose readers she is not among;
     *     NOT_FOUND
     */
    public KeptReportView get(UUID id) {
        return view(readable(id));
    }

    /** The bytes of a kept report; the caller closes the stream. Throws as {@link #get}. */
    public InputStream open(UUID id) {
        return documents.openUnchecked(readable(id).document());
    }

    /** Tells if a report with these contents is kept already. For the job that makes them, not for pages. */
    public boolean has(ReportOrder order, ReportDraft draft, TerritoryView territory) {
        return kept.has(key(order, draft, territory));
    }

    /** Keeps a file that was made; in the caller's transaction. For the job that makes them, not for pages. */
    public void keep(ReportOrder order, ReportDraft draft, TerritoryView territory, InputStream drawn) {
        String name = draft.fileName(order.format());
        // Who had an edition made may lose the right to read it.
        DocumentView file = order.meeting() == null
                ? documents.store(drawn, name, "report")
                : documents.storeApart(drawn, name, "report");
        KeptReport report =
                new KeptReport(key(order, draft, territory), draft.snapshot(), file.id(), file.size(), file.fileName());
        if (order.meeting() != null) {
            report.madeFor(order.meeting(), order.readers().code());
        }
        CallerIdentity author = caller.requireSignedIn();
        report.madeBy(
                author.accountId(),
                author.displayName(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        kept.add(report);
    }

    private KeptReport readable(UUID id) {
        caller.require(Permission.READ);
        KeptReport report = kept.byUuid(id).orElseThrow(() -> Problem.notFound("report", id.toString()));
        caller.require(Permission.READ, report.key().territory());
        if (report.meeting() != null) {
            Readers readers = Readers.byCode(report.readers()).orElseThrow();
            occasions.required(report.key().report()).requireRead(report.meeting(), readers);
        }
        return report;
    }

    private static KeptReportKey key(ReportOrder order, ReportDraft draft, TerritoryView territory) {
        return new KeptReportKey(
                order.report(), territory.id(), order.format().extension(), order.language(), draft.tag());
    }

    static KeptReportView view(KeptReport report) {
        return new KeptReportView(
                report.uuid(),
                report.key().report(),
                ReportFormat.byExtension(report.key().format()).orElseThrow(),
                report.key().language(),
                report.snapshot(),
                report.fileName(),
                report.size(),
                report.authorName(),
                report.createdAt());
    }
}
