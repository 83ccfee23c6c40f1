package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.Needs;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Has the pack of a meeting made. */
@Path("/meetings/{id}/pack")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gatherings")
public class PackOrderResource {

    @Inject
    private PackService packs;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @POST
    @Needs(Permission.EDIT_COMMITTEE)
    @Operation(
            summary = "Have the pack of a meeting made",
            description =
                    "In an edition for members and one for officers. While they are being made, that run is the answer.")
    @APIResponse(responseCode = "202", description = "Ordered; Location tells where to follow the run")
    @APIResponse(responseCode = "403", description = "The body works outside the caller's grants")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(responseCode = "409", description = "The meeting is archived")
    public Response order(@PathParam("id") String id) {
        caller.require(Permission.EDIT_COMMITTEE);
        UUID run = packs.order(Identifiers.of("committee.gathering", id), Languages.of(request));
        return Response.accepted(new PackDocument.Run(run.toString()))
                .location(URI.create("jobs/" + run))
                .build();
    }
}
