package fr.maillage.web.deployment.siting;

import fr.maillage.deployment.siting.SitingService;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.LargestBody;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sites what a program brings along; nothing of it is kept. */
@Path("/siting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.ASK_SITING)
@Tag(name = "siting")
public class SitingResource {

    /** In mebibytes: twice 20,000 places, written at length. */
    private static final int LARGEST = 8;

    @Inject
    private SitingService siting;

    @Context
    private HttpServletRequest request;

    @POST
    @Operation(
            summary = "Choose sites",
            description = "The p candidates that cover most demand within a radius, with an upper bound on what any p"
                    + " could cover, and why each of them is chosen. The same body gets the same sites. One search runs"
                    + " at a time.")
    @APIResponse(responseCode = "200", description = "The best that was found within the time, and how good it is")
    @APIResponse(responseCode = "413", description = "The body is larger than 8 MiB")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, 20 at most")
    @APIResponse(responseCode = "429", description = "Another search is running; wait as Retry-After says")
    public SitingAnswer solve(@LargestBody(LARGEST) SitingDocument input) {
        return SitingAnswer.of(siting.solve(Records.present(input).request()), Languages.of(request));
    }
}
