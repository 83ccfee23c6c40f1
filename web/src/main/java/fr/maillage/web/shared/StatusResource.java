package fr.maillage.web.shared;

import fr.maillage.shared.StartGate;
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

    @Inject
    private StartGate gate;

    /**
     * Answer on the state of the product.
     *
     * @param status {@code UP}, {@code STARTING} while visitors are told to wait, or {@code DOWN} without the database
     * @param version the product's version
     * @param done how many steps of the start are done; null but for {@code STARTING}
     * @param steps how many steps the start has; null but for {@code STARTING}
     */
    public record Answer(String status, String version, Integer done, Integer steps) {}

    @GET
    @Path("/live")
    @Operation(
            summary = "Whether the process answers at all; needs no sign-in",
            description = "Says nothing of the database: whoever restarts what does not live must not restart Maillage"
                    + " because its database is away.")
    @APIResponse(responseCode = "200", description = "It lives")
    public Response live() {
        return answer(Response.Status.OK, new Answer("UP", service.version(), null, null));
    }

    @GET
    @Operation(summary = "Whether Maillage works and may be sent visitors; needs no sign-in")
    @APIResponse(responseCode = "200", description = "It works")
    @APIResponse(responseCode = "503", description = "It is starting, or the database does not answer")
    public Response status() {
        StatusService.Status now = service.now();
        if (!now.up()) {
            return answer(Response.Status.SERVICE_UNAVAILABLE, new Answer("DOWN", now.version(), null, null));
        }
        return gate.waitsFor()
                .map(task -> answer(
                        Response.Status.SERVICE_UNAVAILABLE,
                        new Answer("STARTING", now.version(), task.done(), task.steps())))
                .orElseGet(() -> answer(Response.Status.OK, new Answer("UP", now.version(), null, null)));
    }

    private static Response answer(Response.Status code, Answer answer) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(code).entity(answer).cacheControl(never).build();
    }
}
