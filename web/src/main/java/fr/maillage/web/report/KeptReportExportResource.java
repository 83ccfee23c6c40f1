package fr.maillage.web.report;

import fr.maillage.report.KeptReportView;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.report.ReportService;
import fr.maillage.report.ReportSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.TableFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kept reports of a territory as a table for spreadsheets; the newest first, as on the page. */
@Path("/reports/kept." + TableAnswers.FORMAT)
@Tag(name = "reports")
public class KeptReportExportResource {

    private static final List<String> COLUMNS = List.of(
            "report.kept.file",
            "report.kept.format",
            "report.kept.made",
            "report.kept.author",
            "report.kept.snapshot",
            "report.kept.language",
            "report.kept.fileName",
            "report.kept.size",
            "report.kept.address");

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
        Locale locale = Languages.of(request);
        TerritoryView about = reports.territory(territory);
        // Read before the answer begins, so that a refusal is no broken file.
        Page<KeptReportView> first = page(about, 0);
        TableFile table = new TableFile(
                locale,
                Messages.text(locale, "report.kept.export.file") + "_"
                        + about.code().replace(':', '-'),
                Messages.text(locale, "report.kept.title"),
                COLUMNS.stream().map(column -> Messages.text(locale, column)).toList(),
                sink -> write(sink, locale, about, first));
        return TableAnswers.of(table, format);
    }

    private void write(Consumer<List<?>> sink, Locale locale, TerritoryView about, Page<KeptReportView> first) {
        Map<String, String> titles =
                reports.list(locale).stream().collect(Collectors.toMap(ReportSummary::code, ReportSummary::title));
        Page<KeptReportView> page = first;
        for (int number = 1; !page.items().isEmpty(); number++) {
            page.items().forEach(report -> sink.accept(cells(locale, titles, report)));
            page = page(about, number);
        }
    }

    private Page<KeptReportView> page(TerritoryView about, int number) {
        return archive.list(about.code(), new PageRequest(number, PageRequest.MAX_SIZE, null, false));
    }

    private static List<Object> cells(Locale locale, Map<String, String> titles, KeptReportView report) {
        return List.of(
                titles.getOrDefault(report.report(), report.report()),
                Messages.text(locale, "report.format." + report.format().extension()),
                Moments.cell(report.createdAt()),
                report.author(),
                report.snapshot(),
                Messages.text(locale, "shared.language." + report.language()),
                report.fileName(),
                report.size(),
                "/api/v1/reports/kept/" + report.id());
    }
}
