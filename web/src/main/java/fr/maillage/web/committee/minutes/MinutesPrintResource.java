package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.MinutesPrintService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.WebPatterns;
import fr.maillage.web.shared.rest.Prints;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The minutes of a meeting to be printed or worked on: PDF/UA-1 or ODT. */
@Path("/meetings/{id}/minutes.{format}")
@Tag(name = "gatherings")
public class MinutesPrintResource {

    @Inject
    private MinutesPrintService prints;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The minutes of a meeting as a file: pdf (accessible, PDF/UA-1) or odt")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such meeting, version or format, or no minutes yet")
    @APIResponse(responseCode = "422", description = "A version that is no number")
    public Response file(
            @PathParam("id") String id,
            @Parameter(description = "pdf or odt") @PathParam("format") String extension,
            @Parameter(description = "From 1; the latest without") @QueryParam("version") String version) {
        caller.require(Permission.READ);
        UUID gathering = Identifiers.of("committee.gathering", id);
        ReportFormat format = Prints.format(extension);
        ReportDocument page = prints.document(gathering, number(version), Languages.of(request));
        byte[] drawn = prints.file(page, format);
        String name = WebPatterns.NOT_IN_FILE_NAMES.replaceAll(page.title() + " " + page.subtitle(), "-");
        return Prints.of(drawn, name, format);
    }

    /** The version that an address names; null for none. */
    static Integer number(String version) {
        if (version == null) {
            return null;
        }
        if (!WebPatterns.WHOLE_NUMBER.matches(version)) {
            throw Problem.invalid("version", "number", version);
        }
        return Integer.valueOf(version);
    }
}
