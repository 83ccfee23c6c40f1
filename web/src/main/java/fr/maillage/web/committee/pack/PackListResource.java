package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The editions of a meeting's pack, for programs. */
@Path("/meetings/{id}/packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gatherings")
public class PackListResource {

    @Inject
    private PackService packs;

    @Inject
    private Caller caller;

    @GET
    @Operation(
            summary = "The editions of a meeting's pack, the newest first",
            description = "That for officers is for those who may change the meeting.")
    @APIResponse(responseCode = "200", description = "The editions with their files")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public PackDocument.Packs list(@PathParam("id") String id) {
        caller.require(Permission.READ);
        UUID meeting = Identifiers.of("committee.gathering", id);
        return new PackDocument.Packs(packs.editions(meeting).stream()
                .map(edition -> PackDocument.of(meeting, edition))
                .toList());
    }

    @GET
    @Path("/{edition}/annexes.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "The annexes of an edition, bound into one PDF when it was made",
            description = "The documents as they are; what cannot be bound is named in the contents with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such edition, or one without annexes")
    public Response annexes(@PathParam("id") String id, @PathParam("edition") String edition) {
        caller.require(Permission.READ);
        InputStream file = packs.annexes(Identifiers.of("committee.gathering", id), Identifiers.of("pack", edition));
        return Response.ok(file)
                .header("Content-Disposition", Attachments.disposition("annexes.pdf"))
                .build();
    }
}
