package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
        return new PackDocument.Packs(packs.editions(Identifiers.of("committee.gathering", id)).stream()
                .map(PackDocument::of)
                .toList());
    }
}
