package fr.maillage.web.funding;

import fr.maillage.funding.document.LineDocument;
import fr.maillage.funding.document.LineDocumentField;
import fr.maillage.funding.document.LineDocumentService;
import fr.maillage.funding.financing.LineBook;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Attachments;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.FormParts;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** Documents of lines of financing plans, for programs. */
@Path("/funding-lines/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_FUNDING)
@Tag(name = "funding-lines")
public class LineDocumentResource {

    @Inject
    private LineDocumentService documents;

    @Context
    private UriInfo uri;

    /**
     * A document of a line.
     *
     * @param version for If-Match of its removal
     * @param kind agreement, notice or payment
     * @param datedOn YYYY-MM-DD
     * @param fileSize in bytes
     */
    @Schema(name = "FundingDocument", description = "An agreement, a notice of grant or a proof of payment")
    public record Item(UUID id, int version, String kind, String datedOn, String fileName, long fileSize) {

        static Item of(LineDocument document) {
            return new Item(
                    document.id(),
                    document.version(),
                    document.kind(),
                    document.datedOn().toString(),
                    document.file().name(),
                    document.file().size());
        }
    }

    @GET
    @Operation(summary = "The documents of a line, the oldest first")
    @APIResponse(responseCode = "200", description = "Its documents")
    @APIResponse(responseCode = "404", description = "No such line")
    public List<Item> list(@PathParam("id") String id) {
        return documents.of(line(id)).stream().map(Item::of).toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a document to a line",
            description = "A photograph is kept without what its camera wrote beside the picture.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"kind", "datedOn", "file"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "kind",
                                                        type = SchemaType.STRING,
                                                        description = "agreement, notice or payment"),
                                                @SchemaProperty(
                                                        name = "datedOn",
                                                        type = SchemaType.STRING,
                                                        description = "YYYY-MM-DD"),
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description =
                                                                "JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX, of 10 MiB at most")
                                            })))
    @APIResponse(responseCode = "201", description = "Added; its address in Location")
    @APIResponse(responseCode = "404", description = "No such line")
    @APIResponse(responseCode = "409", description = "What the line pays for is archived")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, or a file that is not taken")
    public Response add(@PathParam("id") String id, List<EntityPart> sent) {
        FormParts parts = new FormParts(sent);
        FieldValues<LineDocumentField> values = parts.values(LineDocumentField.class);
        return created(parts.withFile("file", file -> documents.add(line(id), values, file)));
    }

    @GET
    @Path("/{document}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The file of a document, as an attachment",
            description = "For those who may see what was asked for.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such document of this line")
    public Response file(@PathParam("id") String id, @PathParam("document") String document) {
        return Attachments.of(documents.file(line(id), document(document)));
    }

    @DELETE
    @Path("/{document}")
    @Operation(summary = "Take a document away from a line, its file with it")
    @APIResponse(responseCode = "204", description = "The line has it no more")
    @APIResponse(responseCode = "404", description = "No such document of this line")
    @APIResponse(responseCode = "409", description = "What the line pays for is archived")
    @APIResponse(responseCode = "412", description = "The document has another version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(
            @PathParam("id") String id,
            @PathParam("document") String document,
            @HeaderParam("If-Match") String ifMatch) {
        documents.remove(line(id), document(document), EntityTags.read(ifMatch));
    }

    private Response created(LineDocument document) {
        return Records.created(uri, document.id(), document.version(), Item.of(document));
    }

    private static UUID line(String id) {
        return Identifiers.of(LineBook.KIND, id);
    }

    private static UUID document(String id) {
        return Identifiers.of(LineDocumentService.KIND, id);
    }
}
