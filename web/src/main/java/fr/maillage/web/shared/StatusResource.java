package fr.maillage.web.shared;

import fr.maillage.shared.StatusService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells whether the product works, to anybody who asks. */
@Path("/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status")
public class StatusResource {

    @Inject
    private StatusService service;

    /**
     * What is answered.
     *
     * @param status {@code UP}, or {@code DOWN} without the database
     * @param version the product's version
     */
    public record Answer(String status, String version) {}

    @GET
    @Operation(summary = "Whether Maillage works; needs no sign-in")
    @APIResponse(responseCode = "200", description = "It works")
    @APIResponse(responseCode = "503", description = "The database does not answer")
    public Response status() {
        StatusService.Status now = service.now();
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(now.up() ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(new Answer(now.up() ? "UP" : "DOWN", now.version()))
                .cacheControl(never)
                .build();
    }
}
