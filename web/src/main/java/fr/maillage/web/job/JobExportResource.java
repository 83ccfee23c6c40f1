package fr.maillage.web.job;

import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of runs as a table for spreadsheets, with the filters and the order of the page. */
@Path("/jobs." + TableAnswers.FORMAT)
@Tag(name = "jobs")
public class JobExportResource {

    private static final List<String> COLUMNS = List.of(
            "job",
            "status",
            "owner",
            "created",
            "started",
            "ended",
            "read",
            "added",
            "updated",
            "unchanged",
            "rejected",
            "problem",
            "id");

    @Inject
    private JobRunService runs;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The runs that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        JobRunFilter filter = JobFilters.of(request);
        PageRequest order = Asked.of(request).order("created", false);
        // Read before the answer begins, so that a refusal is no broken file.
        Page<JobRunView> first = page(filter, order, 0);
        return TableAnswers.of(
                request,
                format,
                "job.export.file",
                "job.list.title",
                COLUMNS.stream().map(column -> "job.column." + column).toList(),
                sink -> write(sink, locale, filter, order, first));
    }

    private void write(
            Consumer<List<?>> sink, Locale locale, JobRunFilter filter, PageRequest order, Page<JobRunView> first) {
        Page<JobRunView> page = first;
        for (int number = 1; !page.items().isEmpty(); number++) {
            page.items().forEach(run -> sink.accept(cells(locale, run)));
            page = page(filter, order, number);
        }
    }

    private Page<JobRunView> page(JobRunFilter filter, PageRequest order, int number) {
        return runs.list(filter, order.at(number));
    }

    private static List<Object> cells(Locale locale, JobRunView run) {
        return List.of(
                JobTexts.job(locale, run.job()),
                JobTexts.status(locale, run.status()),
                run.ownerName(),
                Moments.cell(run.createdAt()),
                Moments.cell(run.startedAt()),
                Moments.cell(run.endedAt()),
                run.counts().read(),
                run.counts().created(),
                run.counts().updated(),
                run.counts().unchanged(),
                run.counts().rejected(),
                JobTexts.problem(locale, run),
                run.id().toString());
    }
}
