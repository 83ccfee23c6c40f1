package fr.maillage.web.job;

import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of runs as a table for spreadsheets, with the filters and the order of the page. */
@Path("/jobs." + TableAnswers.FORMAT)
@Tag(name = "jobs")
public class JobExportResource {

    private static final ListTable<JobRunView> TABLE = new ListTable<JobRunView>("job.export.file", "job.list.title")
            .column("job.column.job", (run, locale) -> JobTexts.job(locale, run.job()))
            .column("job.column.status", (run, locale) -> JobTexts.status(locale, run.status()))
            .column("job.column.owner", JobRunView::ownerName)
            .column("job.column.created", run -> Moments.cell(run.createdAt()))
            .column("job.column.started", run -> Moments.cell(run.startedAt()))
            .column("job.column.ended", run -> Moments.cell(run.endedAt()))
            .column("job.column.read", run -> run.counts().read())
            .column("job.column.added", run -> run.counts().created())
            .column("job.column.updated", run -> run.counts().updated())
            .column("job.column.unchanged", run -> run.counts().unchanged())
            .column("job.column.rejected", run -> run.counts().rejected())
            .column("job.column.problem", (run, locale) -> JobTexts.problem(locale, run))
            .column("job.column.id", run -> run.id().toString());

    @Inject
    private JobRunService runs;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The runs that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        JobRunFilter filter = JobFilters.of(request);
        PageRequest order = Asked.of(request).order("created", false);
        return TABLE.pages(request, format, number -> runs.list(filter, order.at(number)));
    }
}
