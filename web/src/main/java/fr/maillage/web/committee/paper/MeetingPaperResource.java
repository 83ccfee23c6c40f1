package fr.maillage.web.committee.paper;

import fr.maillage.committee.paper.PaperDetail;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.FormParts;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** The documents of one meeting, for programs. */
@Path("/meetings/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meeting documents")
public class MeetingPaperResource {

    /** Files that are taken, for the description of the API. */
    static final String TAKEN = "PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, JPEG or PNG, of 10 MiB at most";

    @Inject
    private PaperService papers;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    @GET
    @Operation(summary = "The documents of a meeting, in the order of its agenda")
    @APIResponse(responseCode = "200", description = "The documents, without their files")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public List<PaperDocument> list(@PathParam("id") String id) {
        caller.require(Permission.READ);
        return papers.of(meeting(id)).stream().map(PaperDocument::of).toList();
    }

    @POST
    @Needs(Permission.EDIT_COMMITTEE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a document with its file to a meeting",
            description = "A photograph is kept without what its camera wrote beside the picture.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"file", "title"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description = TAKEN),
                                                @SchemaProperty(name = "title", type = SchemaType.STRING),
                                                @SchemaProperty(
                                                        name = "item",
                                                        type = SchemaType.STRING,
                                                        description =
                                                                "Identifier of the item of the agenda; none for the gathering as a whole"),
                                                @SchemaProperty(
                                                        name = "annex",
                                                        type = SchemaType.STRING,
                                                        description = "yes for one of the annexes, or no"),
                                                @SchemaProperty(
                                                        name = "members",
                                                        type = SchemaType.STRING,
                                                        description = "yes where members read it by their links, or no")
                                            })))
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "409", description = "The meeting has as many documents as it may have")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, or a file that is not taken")
    public Response create(@PathParam("id") String id, List<EntityPart> sent) {
        caller.require(Permission.EDIT_COMMITTEE);
        UUID meeting = meeting(id);
        FormParts parts = new FormParts(sent);
        PaperDetail paper = parts.withFile(
                "file",
                () -> Problem.invalid("file", "required", null),
                file -> papers.create(
                        parts.values(PaperField.class).with(PaperField.GATHERING, meeting.toString()), file));
        return Records.created(uri, PaperResource.class, paper.id(), paper.version(), PaperDocument.of(paper.paper()));
    }

    private static UUID meeting(String id) {
        return Identifiers.of("committee.gathering", id);
    }
}
