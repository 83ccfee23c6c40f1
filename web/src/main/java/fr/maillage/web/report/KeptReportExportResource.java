package fr.maillage.web.report;

import fr.maillage.report.KeptReportView;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.report.ReportService;
import fr.maillage.report.ReportSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kept reports of a territory as a table for spreadsheets; the newest first, as on the page. */
@Path("/reports/kept." + TableAnswers.FORMAT)
@Tag(name = "reports")
public class KeptReportExportResource {

    @Inject
    private ReportArchiveService archive;

    @Inject
    private ReportService reports;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The kept reports of a territory, for spreadsheets")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "403", description = "The territory is outside the caller's grants")
    @APIResponse(responseCode = "404", description = "No such territory")
    public Response export(
            @PathParam("format") String format,
            @Parameter(description = "Code of the territory, for example dep:93") @QueryParam("territory")
                    String territory) {
        TerritoryView about = reports.territory(territory);
        Map<String, String> titles = reports.list(Languages.of(request)).stream()
                .collect(Collectors.toMap(ReportSummary::code, ReportSummary::title));
        return table(titles)
                .named("_" + about.code().replace(':', '-'))
                .pages(
                        request,
                        format,
                        number ->
                                archive.list(about.code(), new PageRequest(number, PageRequest.MAX_SIZE, null, false)));
    }

    private static ListTable<KeptReportView> table(Map<String, String> titles) {
        return new ListTable<KeptReportView>("report.kept.export.file", "report.kept.title")
                .column("report.kept.file", report -> titles.getOrDefault(report.report(), report.report()))
                .words(
                        "report.kept.format",
                        "report.format.",
                        report -> report.format().extension())
                .column("report.kept.made", report -> Moments.cell(report.createdAt()))
                .column("report.kept.author", KeptReportView::author)
                .column("report.kept.snapshot", KeptReportView::snapshot)
                .words("report.kept.language", "shared.language.", KeptReportView::language)
                .column("report.kept.fileName", KeptReportView::fileName)
                .column("report.kept.size", KeptReportView::size)
                .column("report.kept.address", report -> "/api/v1/reports/kept/" + report.id());
    }
}
