package fr.maillage.web.deployment.coverage;

import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.web.shared.Asked;
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

/** Who has help within reach as a table for spreadsheets, with the criteria of the page. */
@Path("/coverage." + TableAnswers.FORMAT)
@Tag(name = "deployment")
public class CoverageExportResource {

    @Inject
    private CoverageReading coverage;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Who has help within reach, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        return new ListTable<CoverageItem>("deployment.coverage.file", "deployment.coverage.title")
                .words(
                        "deployment.coverage.kind",
                        "deployment.coverage.demand.",
                        item -> item.point().kind().code())
                .column("deployment.coverage.code", item -> item.point().territory())
                .column("deployment.coverage.name", item -> item.point().name())
                .column("deployment.coverage.population", item -> item.point().population())
                .column("deployment.coverage.weight", item -> item.point().weight())
                .words(
                        "deployment.coverage.basis",
                        "deployment.coverage.basis.",
                        item -> item.point().basis() == null
                                ? "none"
                                : item.point().basis().code())
                .column(
                        "deployment.coverage.nearest",
                        item -> item.reach() == null ? null : item.reach().nearest())
                .column("deployment.coverage.metres", CoverageItem::nearestMetres)
                .column(
                        "deployment.coverage.hours",
                        item -> item.reach() == null ? null : item.reach().hoursWithin())
                .words(
                        "deployment.coverage.covered",
                        "deployment.coverage.",
                        item -> item.standing().code())
                .rows(request, format, coverage.of(Asked.of(request)).items());
    }
}
