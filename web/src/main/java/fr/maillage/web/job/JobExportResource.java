package fr.maillage.web.job;

import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.SpreadsheetCsv;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of runs as a table for spreadsheets, with the filters and the order of the page. */
@Path("/jobs.csv")
@Tag(name = "jobs")
public class JobExportResource {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
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
    @Produces(SpreadsheetCsv.MEDIA_TYPE)
    @Operation(summary = "The runs that the filters select, for spreadsheets")
    public Response export() {
        Locale locale = Languages.of(request);
        JobRunFilter filter = JobFilters.of(request);
        PageRequest order = new ListState("", request.getParameterMap(), "created", false).request();
        // Read before the answer begins, so that a refusal is no broken file.
        Page<JobRunView> first = page(filter, order, 0);
        StreamingOutput body = output -> write(output, locale, filter, order, first);
        return Response.ok(body)
                .header(
                        "Content-Disposition",
                        Attachments.disposition(Messages.text(locale, "job.export.file") + ".csv"))
                .build();
    }

    private void write(
            OutputStream output, Locale locale, JobRunFilter filter, PageRequest order, Page<JobRunView> first)
            throws IOException {
        try (SpreadsheetCsv csv = SpreadsheetCsv.to(output)) {
            csv.row(COLUMNS.stream()
                    .map(column -> Messages.text(locale, "job.column." + column))
                    .toList());
            Page<JobRunView> page = first;
            for (int number = 1; !page.items().isEmpty(); number++) {
                page.items().forEach(run -> csv.row(cells(locale, run)));
                page = page(filter, order, number);
            }
        }
    }

    private Page<JobRunView> page(JobRunFilter filter, PageRequest order, int number) {
        return runs.list(filter, new PageRequest(number, PageRequest.MAX_SIZE, order.sort(), order.ascending()));
    }

    private static List<String> cells(Locale locale, JobRunView run) {
        return List.of(
                JobTexts.job(locale, run.job()),
                JobTexts.status(locale, run.status()),
                run.ownerName(),
                moment(run.createdAt()),
                moment(run.startedAt()),
                moment(run.endedAt()),
                String.valueOf(run.counts().read()),
                String.valueOf(run.counts().created()),
                String.valueOf(run.counts().updated()),
                String.valueOf(run.counts().unchanged()),
                String.valueOf(run.counts().rejected()),
                JobTexts.problem(locale, run),
                run.id().toString());
    }

    private static String moment(OffsetDateTime instant) {
        return instant == null ? "" : MOMENT.format(instant.atZoneSameInstant(ClockProducer.PARIS));
    }
}
