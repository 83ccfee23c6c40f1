package fr.maillage.web.deployment.activity;

import fr.maillage.deployment.activity.Activity;
import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.deployment.desk.DeskService;
import fr.maillage.web.deployment.desk.DeskDocument;
import fr.maillage.web.deployment.desk.DeskLabels;
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

/** Activities of advisers, in figures, for programs. */
@Path("/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deployment")
public class ActivityResource {

    @Inject
    private ActivityService activity;

    @Inject
    private ActivityLabels labels;

    @Inject
    private DeskService desks;

    @Inject
    private DeskLabels deskLabels;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            summary =
                    "What advisers did in a territory: by kind, month, commune, theme, duration, age, status, redirection",
            description =
                    "Sums only: no row about a person is kept. Who edits the deployment of the territory gets them as they stand, not"
                            + " to be published; the others what was told of quarters that are over, of départements, EPT and EPCI.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "A month that is none, or a last month before the first one")
    public ActivityDocument activity(
            @Parameter(description = "dep:93, ept:200058790, com:93032…; the committee's without")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "The first month, such as 2026-01") @QueryParam("from") String from,
            @Parameter(description = "The last month, such as 2026-12") @QueryParam("to") String to) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        Activity found = activity.of(
                asked.text("territory"),
                asked.choice("from", ActivityLabels::month),
                asked.choice("to", ActivityLabels::month));
        return ActivityDocument.of(
                found,
                labels::name,
                DeskDocument.of(desks.of(found.territory(), found.from(), found.to()), deskLabels::name));
    }
}
