package fr.maillage.web.committee.paper;

import fr.maillage.committee.paper.PaperDetail;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperFile;
import fr.maillage.committee.paper.PaperList;
import fr.maillage.committee.paper.PaperService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.WebPatterns;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Attachments;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.FormParts;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of gatherings, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/meeting-documents")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "meeting documents")
public class PaperResource extends RecordResource<PaperDetail, PaperField, PaperDocument> {

    static final String KIND = "committee.paper";

    @Inject
    private PaperService papers;

    @Inject
    private PaperList list;

    @Inject
    private ListReading lists;

    public PaperResource() {
        super(KIND);
    }

    /**
     * One version of a document.
     *
     * @param number from 1
     * @param size in bytes
     * @param sender who added it, by name; null where that is not known any more
     */
    @Schema(name = "MeetingDocumentVersion")
    public record Version(
            int number, String fileName, String mediaType, long size, OffsetDateTime addedAt, String sender) {

        static Version of(PaperFile file) {
            return new Version(
                    file.number(),
                    file.file().name(),
                    file.file().mediaType(),
                    file.file().size(),
                    file.addedAt(),
                    file.sender());
        }
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.committee.paper.PaperList")
    public Response list() {
        return lists.page(list, uri(), PaperDocument::of);
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The latest file of a document of a gathering, as an attachment")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such document")
    public Response file(@PathParam("id") String id) {
        requireReader();
        return Attachments.of(papers.file(Identifiers.of(KIND, id), null));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "The versions of a document of a gathering, the latest first")
    @APIResponse(responseCode = "200", description = "The versions, without their files")
    @APIResponse(responseCode = "404", description = "No such document")
    public List<Version> versions(@PathParam("id") String id) {
        requireReader();
        return papers.files(Identifiers.of(KIND, id)).stream().map(Version::of).toList();
    }

    @GET
    @Path("/{id}/versions/{number}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file of a version of a document of a gathering, as an attachment")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such document or version")
    public Response file(
            @PathParam("id") String id, @Parameter(description = "From 1") @PathParam("number") String number) {
        requireReader();
        return Attachments.of(papers.file(Identifiers.of(KIND, id), number(number)));
    }

    @POST
    @Path("/{id}/versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Put a new version of the file in the place of the latest",
            description = "The one before stays, and can be read still.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = "file",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "file",
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            description = MeetingPaperResource.TAKEN))))
    @APIResponse(responseCode = "200", description = "The record as it is now, with its new ETag")
    @APIResponse(responseCode = "409", description = "The document is archived, or has as many versions as it may have")
    @APIResponse(responseCode = "412", description = "Somebody else changed the document meanwhile")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "422", description = "A file that is not taken, or none")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response renew(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, List<EntityPart> sent) {
        PaperDetail paper = new FormParts(sent)
                .withFile(
                        "file",
                        () -> Problem.invalid("file", "required", null),
                        file -> papers.renew(Identifiers.of(KIND, id), EntityTags.read(ifMatch), file));
        return Records.found(paper.version(), document(paper));
    }

    @Override
    protected PaperService service() {
        return papers;
    }

    @Override
    protected PaperDocument document(PaperDetail paper) {
        return PaperDocument.of(paper.paper());
    }

    @Override
    protected FieldValues<PaperField> values(PaperDocument document) {
        return document.values();
    }

    private static Integer number(String number) {
        if (!WebPatterns.WHOLE_NUMBER.matches(number)) {
            throw Problem.notFound("file", number);
        }
        return Integer.valueOf(number);
    }
}
