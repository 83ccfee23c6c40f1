package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.activity.ActivityService;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.desk.DeskService;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.scenario.ScenarioSummaryService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.deployment.activity.ActivityDocument;
import fr.maillage.web.deployment.activity.ActivityLabels;
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
import java.time.Month;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The posts of a territory in figures, for programs. */
@Path("/deployment/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deployment")
public class DeploymentResource {

    @Inject
    private DeploymentService deployment;

    @Inject
    private DropInService dropIns;

    @Inject
    private ActivityService activity;

    @Inject
    private ActivityLabels labels;

    @Inject
    private DeskService desks;

    @Inject
    private DeskLabels deskLabels;

    @Inject
    private ScenarioSummaryService scenarios;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    @GET
    @Operation(
            summary =
                    "The posts and drop-ins of a territory in figures: hosts, states of a day, target and gap, ends by"
                            + " quarter, hours, scenarios with the prefecture's opinions",
            description = "Amounts in euros. Posts that are returned count among the states and the amounts only.")
    @APIResponse(responseCode = "200", description = "The summary")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "A day that is none")
    public DeploymentDocument summary(
            @Parameter(description = "dep:93, ept:200058790, com:93032…; the committee's without")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "The day, YYYY-MM-DD; today without") @QueryParam("at") String at) {
        caller.require(Permission.READ);
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        Deployment posts = deployment.of(asked.text("territory"), asked.day("at"));
        YearMonth first = YearMonth.of(posts.day().getYear(), Month.JANUARY);
        YearMonth last = first.withMonth(Month.DECEMBER.getValue());
        return DeploymentDocument.of(
                posts,
                dropIns.figures(posts.territory(), posts.day()),
                ActivityDocument.of(
                        activity.of(posts.territory(), first, last),
                        labels::name,
                        DeskDocument.of(desks.of(posts.territory(), first, last), deskLabels::name)),
                scenarios.concerning(posts));
    }
}
