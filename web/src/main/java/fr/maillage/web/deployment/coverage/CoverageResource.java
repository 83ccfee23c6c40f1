package fr.maillage.web.deployment.coverage;

import fr.maillage.web.shared.Asked;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has help within reach, for programs. */
@Path("/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deployment")
public class CoverageResource {

    @Inject
    private CoverageReading coverage;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            summary = "For each point where people live the nearest permanence, and the hours within a radius",
            description = "By straight line times a detour factor. Permanences outside the territory count, too."
                    + " A priority neighbourhood without an outline is nowhere: it is counted as unlocated.")
    @APIResponse(responseCode = "200", description = "The coverage")
    @APIResponse(responseCode = "404", description = "Unknown territory, need or scenario")
    @APIResponse(responseCode = "422", description = "A parameter that is not what it should be")
    public CoverageDocument coverage(
            @Parameter(description = "dep:93, ept:200058790, com:93032…; the committee's without")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "The day, YYYY-MM-DD; today without") @QueryParam("at") String at,
            @Parameter(description = "In metres, from 1 to 200000; without, what the territory says, else 1000")
                    @QueryParam("radius")
                    String radius,
            @Parameter(description = "From 1 to 5; without, what the territory says, else 1") @QueryParam("detour")
                    String detour,
            @Parameter(description = "The code of an indicator of need by which people count; all people without")
                    @QueryParam("need")
                    String need,
            @Parameter(
                            description =
                                    "quarters, communes, iris or points; without, the points of files where there are"
                                            + " any, else communes and quarters")
                    @QueryParam("demand")
                    String demand,
            @Parameter(description = "Codes of permanences that are left out, between commas") @QueryParam("without")
                    String without,
            @Parameter(description = "The identifier of a scenario; the permanences are those after it")
                    @QueryParam("scenario")
                    String scenario) {
        return CoverageDocument.of(coverage.of(Asked.byProgram(uri.getQueryParameters()::getFirst)));
    }
}
