package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitDetail;
import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitList;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Attachments;
import fr.maillage.web.shared.rest.FormParts;
import fr.maillage.web.shared.rest.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of the diagnosis, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/diagnosis-exhibits")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "diagnosis-exhibits")
public class ExhibitResource extends RecordResource<ExhibitDetail, ExhibitField, ExhibitDocument> {

    private static final String KIND = "diagnosis.exhibit";

    @Inject
    private ExhibitService exhibits;

    @Inject
    private ExhibitList list;

    @Inject
    private ListReading lists;

    public ExhibitResource() {
        super(KIND);
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.diagnosis.exhibit.ExhibitList")
    public Response list() {
        return lists.page(list, uri(), ExhibitDocument::of);
    }

    @POST
    @Needs(Permission.COLLECT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Enter a document of the diagnosis with its file",
            description = "A photograph is kept without what its camera wrote beside the picture.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"file", "title", "nature", "territory", "datedOn"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description =
                                                                "JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX, of 10 MiB at most"),
                                                @SchemaProperty(name = "title", type = SchemaType.STRING),
                                                @SchemaProperty(
                                                        name = "nature",
                                                        type = SchemaType.STRING,
                                                        description = "sheet, minutes, study or other"),
                                                @SchemaProperty(
                                                        name = "territory",
                                                        type = SchemaType.STRING,
                                                        description = "Code of the territory that it tells of"),
                                                @SchemaProperty(
                                                        name = "datedOn",
                                                        type = SchemaType.STRING,
                                                        description = "YYYY-MM-DD"),
                                                @SchemaProperty(
                                                        name = "askedBy",
                                                        type = SchemaType.STRING,
                                                        description =
                                                                "Who asked those who wrote on it; a sheet needs it"),
                                                @SchemaProperty(
                                                        name = "agreedOn",
                                                        type = SchemaType.STRING,
                                                        description = "When they agreed; a sheet needs it")
                                            })))
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, or a file that is not taken")
    public Response create(List<EntityPart> sent) {
        FormParts parts = new FormParts(sent);
        return created(parts.withFile(
                "file",
                () -> Problem.invalid("file", "required", null),
                file -> exhibits.create(parts.values(ExhibitField.class), file.content())));
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file of a document of the diagnosis, as an attachment")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such document, or its file was erased")
    public Response file(@PathParam("id") String id) {
        return Attachments.of(exhibits.file(Identifiers.of(KIND, id)));
    }

    @Override
    protected ExhibitService service() {
        return exhibits;
    }

    @Override
    protected ExhibitDocument document(ExhibitDetail exhibit) {
        return ExhibitDocument.of(exhibit.exhibit());
    }

    @Override
    protected FieldValues<ExhibitField> values(ExhibitDocument document) {
        return document.values();
    }
}
