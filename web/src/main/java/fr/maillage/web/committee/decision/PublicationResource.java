package fr.maillage.web.committee.decision;

import fr.maillage.committee.publication.Mark;
import fr.maillage.committee.publication.PublicationService;
import fr.maillage.committee.publication.PublicationSheet;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published text of a decision, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/decisions/{id}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "decisions")
public class PublicationResource {

    @Inject
    private PublicationService publications;

    @Inject
    private Caller caller;

    /** Words to be shown. */
    @Schema(name = "DecisionPublicationInput")
    public static class Input {

        @Schema(description = "What everybody is to read, at most 2,000 characters")
        public String text;

        @Schema(description = "What everybody is to read of the minutes, at most 20,000 characters; nothing without it")
        public String minutes;

        @Schema(description = "The words of each name that somebody looked at, as they were told; not read by names")
        public List<String> looked;
    }

    @GET
    @Operation(
            summary = "What everybody reads of a decision, or would",
            description =
                    "With the names that are found in these words. Words that nobody wrote yet are those of the register"
                            + " and of its approved minutes.")
    @APIResponse(
            responseCode = "200",
            description = "The words, the version of the decision in ETag",
            content = @Content(schema = @Schema(implementation = PublicationDocument.class)))
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such decision")
    public Response read(@PathParam("id") String id) {
        caller.require(Permission.EDIT_COMMITTEE);
        return answer(decision(id));
    }

    @POST
    @Path("/names")
    @Operation(
            summary = "Look for names in words that are to be published",
            description = "Nothing is written. Each is to be taken out of the words, or sent back in looked.")
    @APIResponse(responseCode = "200", description = "What may tell who somebody is; none for nothing")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such decision")
    public List<PublicationDocument.Name> names(@PathParam("id") String id, Input input) {
        Input said = Records.present(input);
        return PublicationDocument.names(publications.look(decision(id), said.text, said.minutes));
    }

    @POST
    @Operation(
            summary = "Publish a decision, or other words of one that is public",
            description =
                    "Everybody reads these words, without an account. Each name in them must have been looked at.")
    @APIResponse(
            responseCode = "200",
            description = "Published, with the new ETag of the decision",
            content = @Content(schema = @Schema(implementation = PublicationDocument.class)))
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such decision")
    @APIResponse(responseCode = "409", description = "The decision is archived, or was withdrawn before it was public")
    @APIResponse(responseCode = "412", description = "Somebody else changed the decision meanwhile")
    @APIResponse(
            responseCode = "422",
            description =
                    "Words that are missing or too long, or a violation on looked with each name that is not in it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response publish(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Input input) {
        Input said = Records.present(input);
        UUID decision = decision(id);
        publications.publish(
                decision,
                EntityTags.read(ifMatch),
                said.text,
                said.minutes,
                said.looked == null ? List.of() : said.looked);
        return answer(decision);
    }

    @DELETE
    @Operation(summary = "Publish a decision no more", description = "Its words stay for another time.")
    @APIResponse(
            responseCode = "200",
            description = "Public no more, with the new ETag of the decision",
            content = @Content(schema = @Schema(implementation = PublicationDocument.class)))
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such decision")
    @APIResponse(responseCode = "409", description = "The decision is not public")
    @APIResponse(responseCode = "412", description = "Somebody else changed the decision meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response unpublish(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        UUID decision = decision(id);
        publications.unpublish(decision, EntityTags.read(ifMatch));
        return answer(decision);
    }

    private Response answer(UUID decision) {
        PublicationSheet sheet = publications.sheet(decision);
        List<Mark> marks = publications.look(decision, sheet.text(), sheet.minutes());
        return Records.found(sheet.version(), PublicationDocument.of(sheet, marks));
    }

    private static UUID decision(String id) {
        return Identifiers.of("committee.decision", id);
    }
}
