package fr.maillage.web.plan.summary;

import fr.maillage.plan.summary.SummaryService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.rest.DeclaredParameters;
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

/** Summary of the actions of a territory on a day, for programs. */
@Path("/plan/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plan")
public class SummaryResource {

    @Inject
    private SummaryService summaries;

    @Context
    private UriInfo uri;

    @GET
    @DeclaredParameters
    @Operation(
            summary = "A plan in figures: progress, lateness, money, counts and results of a day",
            description = "Money is of all years, envelopes and counts of the year of the day. Amounts in euros.")
    @APIResponse(responseCode = "200", description = "The summary")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "A day that is none, or an unknown parameter")
    public SummaryDocument summary(
            @Parameter(description = "dep:93, ept:200058790, com:93032…; the committee's without")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "The day, YYYY-MM-DD; today without") @QueryParam("at") String at) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        return SummaryDocument.of(summaries.of(asked.text("territory"), asked.day("at")));
    }
}
