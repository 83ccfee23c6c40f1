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
    @Path("/live")
    @Operation(
            summary = "Whether the process answers at all; needs no sign-in",
            description = "Says nothing of the database: whoever restarts what does not live must not restart Maillage"
                    + " because its database is away.")
    @APIResponse(responseCode = "200", description = "It lives")
    public Response live() {
        return answer(Response.Status.OK, "UP", service.version());
    }

    @GET
    @Operation(summary = "Whether Maillage works and may be sent visitors; needs no sign-in")
    @APIResponse(responseCode = "200", description = "It works")
    @APIResponse(responseCode = "503", description = "The database does not answer")
    public Response status() {
        StatusService.Status now = service.now();
        return now.up()
                ? answer(Response.Status.OK, "UP", now.version())
                : answer(Response.Status.SERVICE_UNAVAILABLE, "DOWN", now.version());
    }

    private static Response answer(Response.Status code, String status, String version) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(code)
                .entity(new Answer(status, version))
                .cacheControl(never)
                .build();
    }
}
