package fr.maillage.web.committee.minutes;

import fr.maillage.committee.minutes.MinutesPaper;
import fr.maillage.committee.minutes.MinutesService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The minutes of a meeting, for programs. */
@Path("/meetings/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gatherings")
public class MinutesResource {

    @Inject
    private MinutesService minutes;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "The minutes of a meeting",
            description =
                    "The latest version that you may read, or the one that you name. Drafts are for those who write"
                            + " them.")
    @APIResponse(responseCode = "200", description = "The minutes")
    @APIResponse(responseCode = "404", description = "No such meeting or version, or no minutes yet")
    @APIResponse(responseCode = "422", description = "A version that is no number")
    public MinutesDocument read(
            @PathParam("id") String id,
            @Parameter(description = "From 1; the latest without") @QueryParam("version") String version) {
        caller.require(Permission.READ);
        MinutesPaper paper = minutes.paper(
                Identifiers.of("committee.gathering", id), MinutesPrintResource.number(version), Languages.of(request));
        return MinutesDocument.of(paper, minutes.counts(paper));
    }
}
