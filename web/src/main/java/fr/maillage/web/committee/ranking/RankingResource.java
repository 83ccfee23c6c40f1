package fr.maillage.web.committee.ranking;

import fr.maillage.committee.ranking.RankingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rankings asked of members of bodies, for programs. */
@Path("/rankings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "rankings")
public class RankingResource {

    @Inject
    private RankingService rankings;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /** The rankings of a body. */
    @Schema(name = "RankingList")
    public record Answer(List<RankingDocument> items) {}

    @GET
    @Operation(summary = "List the latest rankings of a body", description = "The latest first, 20 at most.")
    @APIResponse(responseCode = "200", description = "The rankings")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such body")
    public Answer list(
            @Parameter(description = "Identifier of the body", required = true) @QueryParam("body") String body) {
        caller.require(Permission.EDIT_COMMITTEE);
        return new Answer(rankings.of(Identifiers.of("committee.body", body)).stream()
                .map(ranking -> RankingDocument.of(rankings.get(ranking.id())))
                .toList());
    }

    @POST
    @Operation(
            summary = "Ask the members of a body to rank",
            description = "Those who sit there today and can be written to get a message with a link of their own.")
    @APIResponse(responseCode = "201", description = "Asked; its address in Location")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such body")
    @APIResponse(responseCode = "409", description = "The body is archived, or nobody there can be written to")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response ask(RankingDocument says) {
        caller.require(Permission.EDIT_COMMITTEE);
        RankingDocument said = Records.present(says);
        UUID id = rankings.ask(Identifiers.of("committee.body", said.body), said.question, said.closesOn, said.said());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(RankingDocument.of(rankings.get(id)))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a ranking with what came of it")
    @APIResponse(
            responseCode = "200",
            description = "The ranking, and its result by the count of Borda",
            content = @Content(schema = @Schema(implementation = RankingDocument.class)))
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such ranking")
    public RankingDocument get(@PathParam("id") String id) {
        caller.require(Permission.EDIT_COMMITTEE);
        return RankingDocument.of(rankings.get(Identifiers.of("ranking", id)));
    }
}
