package fr.maillage.web.importing;

import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportChangesService;
import fr.maillage.importing.ImportFindingsService;
import fr.maillage.importing.ImportService;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TableFile;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells what imports found and what they changed, as tables for spreadsheets; and that they may change it. */
@Path("/imports/{id: [0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}")
@Tag(name = "imports")
public class ImportExportResource {

    @Inject
    private FieldNames fieldNames;

    @Inject
    private ImportService imports;

    @Inject
    private ImportFindingsService findings;

    @Inject
    private ImportChangesService changes;

    @Context
    private HttpServletRequest request;

    @POST
    @Path("/confirm")
    @Needs(Permission.IMPORT)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Import the file of a dry run in earnest, or let an import go on that waits because it changes much")
    @APIResponse(responseCode = "202", description = "It will be done; Location tells where to follow it")
    @APIResponse(responseCode = "404", description = "There is no such import that one may see")
    @APIResponse(
            responseCode = "409",
            description = "It neither is a completed dry run nor waits, or its file is kept no more")
    public Response confirm(@PathParam("id") UUID id) {
        UUID run = imports.confirm(id, null);
        return Response.accepted(new ImportResource.Started(run.toString(), "/api/v1/jobs/" + run))
                .location(URI.create("jobs/" + run))
                .build();
    }

    @GET
    @Path("/findings." + TableAnswers.FORMAT)
    @Operation(summary = "Why rows were rejected and what was remarked on others")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "404", description = "There is no such import that one may see")
    public Response findings(
            @PathParam("id") UUID id,
            @PathParam("format") String format,
            @Parameter(description = "true for remarks only, false for reasons of rejection only; both when absent")
                    @QueryParam("remarks")
                    Boolean remarks,
            @Parameter(description = "Only the findings of this rule") @QueryParam("rule") String rule) {
        Locale language = Languages.of(request);
        return table(
                "import-" + id,
                title(id, "interop.findings.export.title"),
                findings.headings(language),
                rows -> findings.export(id, remarks == null ? null : !remarks, rule, language, rows),
                format);
    }

    @GET
    @Path("/changes." + TableAnswers.FORMAT)
    @Operation(summary = "What the import changed, or would change, and which places its file lacks")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "404", description = "There is no such import that one may see")
    public Response changes(@PathParam("id") UUID id, @PathParam("format") String format) {
        Locale language = Languages.of(request);
        return table(
                "changes-" + id,
                title(id, "interop.changes.title"),
                changes.headings(language),
                rows -> changes.export(id, language, field -> fieldNames.of(field, language), rows),
                format);
    }

    /** Names the import's file; refuses, before the answer begins, an import that the caller may not see. */
    private String title(UUID id, String text) {
        return Messages.format(Languages.of(request), text, imports.result(id).fileName());
    }

    private Response table(
            String stem, String title, List<String> headings, Consumer<Consumer<List<?>>> rows, String format) {
        return TableAnswers.of(new TableFile(Languages.of(request), stem, title, headings, rows), format);
    }
}
