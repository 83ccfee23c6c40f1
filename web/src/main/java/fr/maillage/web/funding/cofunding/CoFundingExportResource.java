package fr.maillage.web.funding.cofunding;

import fr.maillage.web.funding.line.LineParameters;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
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

/** The co-funding table for spreadsheets, with the filters of the page. */
@Path("/co-funding." + TableAnswers.FORMAT)
@Tag(name = "co-funding")
public class CoFundingExportResource {

    private static final ListTable<CoFundingTable.Row> TABLE = new ListTable<CoFundingTable.Row>(
                    "funding.cofunding.export.file", "funding.cofunding.title")
            .column("funding.line.field.funder", CoFundingTable.Row::funderLabel)
            .column("funding.cofunding.axis", CoFundingTable.Row::axis)
            .column("funding.cofunding.axis-label", CoFundingTable.Row::axisLabel)
            .column("funding.line.field.commune", CoFundingTable.Row::communeName)
            .column("funding.cofunding.granted", CoFundingTable.Row::granted);

    @Inject
    private CoFundingTable tables;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The co-funding table that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Asked asked = Asked.of(request);
        return TABLE.rows(
                request,
                format,
                tables.of(
                                asked.text("territory"),
                                LineParameters.year(asked),
                                Languages.of(request).getLanguage())
                        .rows());
    }
}
