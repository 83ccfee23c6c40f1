package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.report.MayorSheetService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportPatterns;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.Prints;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page for a mayor: PDF/UA-1 or ODT. */
@Path("/deployment/mayor.{format}")
@Tag(name = "deployment")
public class MayorSheetResource {

    @Inject
    private MayorSheetService sheets;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The posts of a commune for its mayor: pdf (accessible, PDF/UA-1) or odt")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such commune or format")
    @APIResponse(responseCode = "422", description = "A day that is none")
    public Response file(
            @Parameter(description = "pdf or odt") @PathParam("format") String extension,
            @Parameter(description = "A commune, such as com:93047") @QueryParam("territory") String territory,
            @Parameter(description = "The day, YYYY-MM-DD; today without") @QueryParam("at") String at) {
        caller.require(Permission.READ);
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        String commune = asked.text("territory");
        ReportDocument page = sheets.document(commune, asked.day("at"), Languages.of(request));
        ReportFormat format = Prints.format(extension);
        byte[] drawn = sheets.file(page, format);
        String name = "maire-" + ReportPatterns.NOT_IN_FILE_NAMES.replaceAll(commune, "-");
        return Prints.of(drawn, name, format);
    }
}
