package fr.maillage.web.importing;

import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.FormParts;
import fr.maillage.web.shared.rest.Needs;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Imports of files of places, and of actors, contacts and members by a mapping; how far they are is told by {@code
 * /jobs/{id}}.
 */
@Path("/imports")
@Tag(name = "imports")
public class ImportResource {

    @Inject
    private ImportService imports;

    @Context
    private HttpServletRequest request;

    /** The run that was recorded. */
    public record Started(String id, String job) {}

    @POST
    @Needs(Permission.IMPORT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import a file, or tell what that would do",
            description = "Of places; or, by a mapping that was made for them, of actors and their contacts. What the"
                    + " rows are follows from the profile.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"file"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description =
                                                                "CSV or JSON in UTF-8; with a mapping also XLSX, ODS and GeoJSON"),
                                                @SchemaProperty(
                                                        name = "profile",
                                                        type = SchemaType.STRING,
                                                        description =
                                                                "Absent: told from the columns. Otherwise national-v1, national-v0, cnfs-permanences, cnfs-structures,"
                                                                        + " france-services, or the name of a mapping: of places, or of"
                                                                        + " actors and contacts"),
                                                @SchemaProperty(
                                                        name = "dryRun",
                                                        type = SchemaType.BOOLEAN,
                                                        description = "true: write nothing"),
                                                @SchemaProperty(
                                                        name = "source",
                                                        type = SchemaType.STRING,
                                                        description = "The source of rows that name none"),
                                                @SchemaProperty(
                                                        name = "territory",
                                                        type = SchemaType.STRING,
                                                        description =
                                                                "The territory of records that name none, by code or name;"
                                                                        + " absent: what the mapping says, else the caller's own;"
                                                                        + " actions and frames whose codes exist in a part of"
                                                                        + " that are refused then"),
                                                @SchemaProperty(
                                                        name = "collection",
                                                        type = SchemaType.STRING,
                                                        description =
                                                                "The collection of statements that name none, by identifier or"
                                                                        + " title, of a new one, too; of findings, the one whose"
                                                                        + " codes they name; absent: one that the file makes"),
                                                @SchemaProperty(
                                                        name = "contradictions",
                                                        type = SchemaType.STRING,
                                                        enumeration = {"ask", "code", "name"},
                                                        description =
                                                                "Rows whose INSEE code is that of one commune and whose name"
                                                                        + " and postal code are another's: ask refuses"
                                                                        + " them, code and name say which holds"),
                                                @SchemaProperty(
                                                        name = "confirmChanges",
                                                        type = SchemaType.BOOLEAN,
                                                        description =
                                                                "true: change as many records as the file says; otherwise an import"
                                                                        + " that changes more than ten of the records that it meets, or a"
                                                                        + " tenth, stops before the first one (STOPPED) until"
                                                                        + " it is confirmed"),
                                                @SchemaProperty(
                                                        name = "complete",
                                                        type = SchemaType.BOOLEAN,
                                                        description =
                                                                "true: the file holds all that its sources publish"
                                                                        + " for the départements in it; places that it lacks are"
                                                                        + " flagged as gone")
                                            })))
    @APIResponse(responseCode = "202", description = "Recorded; Location tells where to follow it")
    @APIResponse(responseCode = "400", description = "No file")
    @APIResponse(responseCode = "403", description = "The caller may import nowhere, or none of such records")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "422", description = "Unknown profile, or a file that cannot be read")
    public Response start(List<EntityPart> sent) {
        FormParts parts = new FormParts(sent);
        UUID run = parts.withFile(
                "file",
                () -> Problem.of(Problem.Kind.MALFORMED, "file", "import.file-required", null),
                file -> imports.start(file.content(), file.name() == null ? "file" : file.name(), order(parts)));
        return Response.accepted(new Started(run.toString(), "/api/v1/jobs/" + run))
                // JAX-RS resolves it against the address of the API.
                .location(URI.create("jobs/" + run))
                .build();
    }

    private ImportOrder order(FormParts parts) {
        return new ImportOrder(
                parts.text("profile"),
                flag("dryRun", parts.text("dryRun")),
                parts.text("source"),
                flag("complete", parts.text("complete")),
                contradictions(parts.text("contradictions")),
                Languages.of(request).getLanguage(),
                parts.text("territory"),
                parts.text("collection"),
                flag("confirmChanges", parts.text("confirmChanges")));
    }

    private static ContradictionPolicy contradictions(String text) {
        return text == null
                ? ContradictionPolicy.ASK
                : ContradictionPolicy.byCode(text)
                        .orElseThrow(() -> Problem.invalid("contradictions", "unknown-value", text));
    }

    private static boolean flag(String name, String text) {
        if (text == null || "false".equals(text)) {
            return false;
        }
        if (!"true".equals(text)) {
            throw Problem.invalid(name, "unknown-value", text);
        }
        return true;
    }
}
