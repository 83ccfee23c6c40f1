package fr.maillage.web.plan.scheme;

import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.report.PrintService;
import fr.maillage.report.ReportFormat;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.Prints;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A version of a scheme to be printed or worked on: PDF/UA-1 or ODT. */
@Path("/schemes/{id}/document.{format}")
@Tag(name = "schemes")
public class SchemePrintResource {

    @Inject
    private VersionService versions;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PrintService prints;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "A version of a scheme as a document: pdf (accessible, PDF/UA-1) or odt")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such version or format")
    public Response file(
            @PathParam("id") String id, @Parameter(description = "pdf or odt") @PathParam("format") String extension) {
        VersionDetail version = versions.get(Identifiers.of(SchemeResource.KIND, id));
        ReportFormat format = Prints.format(extension);
        byte[] drawn = prints.file(
                new SchemePrint(Languages.of(request), vocabularies.all(), prints).document(version), format);
        String name = version.frame().frame().code() + "-v" + version.version().number();
        return Prints.of(drawn, name, format);
    }
}
