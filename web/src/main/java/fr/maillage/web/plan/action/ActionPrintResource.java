package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.report.ActionSheetService;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportPatterns;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sheet of an action to be printed or worked on: PDF/UA-1 or ODT. */
@Path("/actions/{id}/document.{format}")
@Tag(name = "actions")
public class ActionPrintResource {

    @Inject
    private ActionService actions;

    @Inject
    private ActionSheetService sheets;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "An action on one page: pdf (accessible, PDF/UA-1) or odt")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such action or format")
    @APIResponse(responseCode = "422", description = "A day that is none")
    public Response file(
            @PathParam("id") String id,
            @Parameter(description = "pdf or odt") @PathParam("format") String extension,
            @Parameter(description = "The day, YYYY-MM-DD; today without") @QueryParam("at") String at) {
        UUID action = Identifiers.of("plan.action", id);
        String code = actions.get(action).action().code();
        ReportFormat format = Prints.format(extension);
        LocalDate day = Asked.byProgram(uri.getQueryParameters()::getFirst).day("at");
        byte[] drawn = sheets.file(action, day, Languages.of(request), format);
        String name = "action-" + ReportPatterns.NOT_IN_FILE_NAMES.replaceAll(code, "-");
        return Prints.of(drawn, name, format);
    }
}
