package fr.maillage.web.report;

import fr.maillage.report.KeptReportView;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.report.ReportDraft;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportService;
import fr.maillage.report.ReportSummary;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports as files. */
@Path("/reports")
@Tag(name = "reports")
public class ReportResource {

    @Inject
    private ReportService reports;

    @Inject
    private ReportArchiveService archive;

    @Context
    private HttpServletRequest servletRequest;

    @Context
    private UriInfo uri;

    /**
     * The reports there are.
     *
     * @param items never null
     */
    public record Reports(List<ReportSummary> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The reports that can be asked for")
    public Reports list(@QueryParam("lang") String lang) {
        return new Reports(reports.list(language(lang)));
    }

    @GET
    @Path("kept/{id: [0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}")
    @Operation(summary = "A report that was made and kept, as it was made")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "403", description = "Its territory is outside the caller's grants")
    @APIResponse(responseCode = "404", description = "There is none")
    public Response kept(@PathParam("id") UUID id) {
        KeptReportView report = archive.get(id);
        return Attachments.of(
                archive.open(id), report.fileName(), report.format().mediaType(), report.size());
    }

    @GET
    @Path("{file}")
    @Operation(
            summary = "A report on a territory as a file, for example offer.pdf (accessible, PDF/UA-1), offer.xlsx,"
                    + " offer.ods, offer.odt, offer.odp or offer.csv")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "The contents are still those of the tag in If-None-Match")
    @APIResponse(responseCode = "403", description = "The territory is outside the caller's grants")
    @APIResponse(responseCode = "404", description = "No such report, territory or format")
    @APIResponse(responseCode = "409", description = "The indicators were never compiled")
    @APIResponse(responseCode = "422", description = "A day that is none, or of a report that is not dated")
    public Response file(
            @Parameter(description = "Code of the report, a dot, and pdf, xlsx, ods, odt, odp or csv")
                    @PathParam("file")
                    String file,
            @Parameter(description = "Code of the territory, for example dep:93") @QueryParam("territory")
                    String territory,
            @Parameter(description = "fr (default) or en") @QueryParam("lang") String lang,
            @Parameter(description = "The day that it tells of, YYYY-MM-DD; today without. Only for dated reports")
                    @QueryParam("at")
                    String at,
            @Context Request request) {
        int dot = file.lastIndexOf('.');
        String extension = dot < 0 ? "" : file.substring(dot + 1);
        ReportFormat format =
                ReportFormat.byExtension(extension).orElseThrow(() -> Problem.notFound("format", extension));
        ReportDraft draft = reports.draft(
                file.substring(0, dot),
                territory,
                Asked.byProgram(uri.getQueryParameters()::getFirst).day("at"),
                language(lang));
        EntityTag tag = new EntityTag(draft.tag() + "-" + format.extension());
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoCache(true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).cacheControl(cache).build();
        }
        return draw(draft, format).tag(tag).cacheControl(cache).build();
    }

    /** Drawn into a file first: a failure midway is an error then, and not a broken report. */
    private Response.ResponseBuilder draw(ReportDraft draft, ReportFormat format) {
        try {
            java.nio.file.Path drawn = Files.createTempFile("report-", "." + format.extension());
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(drawn))) {
                    reports.write(draft, format, out);
                }
                // Asked for first: once it is open, the file may be gone from its folder already.
                long length = Files.size(drawn);
                return Response.ok(Files.newInputStream(drawn, StandardOpenOption.DELETE_ON_CLOSE))
                        .type(format.mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, length)
                        .header(
                                HttpHeaders.CONTENT_LANGUAGE,
                                draft.document().locale().getLanguage())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + draft.fileName(format) + "\"");
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(drawn);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Locale language(String lang) {
        return Languages.supported(lang).orElseGet(() -> Languages.of(servletRequest));
    }
}
