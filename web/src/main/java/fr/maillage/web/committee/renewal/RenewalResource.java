package fr.maillage.web.committee.renewal;

import fr.maillage.committee.renewal.RenewalService;
import fr.maillage.committee.renewal.RenewalView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mandates that end, for programs. */
@Path("/renewals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bodies")
public class RenewalResource {

    @Inject
    private RenewalService renewals;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many mandates fit
     * @param page zero-based
     * @param size mandates per page, at most 200
     */
    @Schema(name = "RenewalPage")
    public record Answer(long total, int page, int size, List<RenewalDocument> items) {}

    @GET
    @Operation(
            summary = "List the mandates that end",
            description = "Who leaves, who follows, whom to ask and which seats are to be filled, where you may read"
                    + " contacts; by their last days.")
    @APIResponse(responseCode = "200", description = "A page of mandates")
    @APIResponse(responseCode = "403", description = "You may not read contacts")
    @APIResponse(responseCode = "404", description = "No such territory")
    @APIResponse(
            responseCode = "422",
            description = "Unknown order or state, no day, or a period that ends before it begins or is too long")
    public Answer list(
            @Parameter(description = "Code of a territory: bodies that work for it or for a part of it")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Identifier of a body") @QueryParam("body") String body,
            @Parameter(description = "Earliest last day, YYYY-MM-DD; six months ago by default") @QueryParam("from")
                    String from,
            @Parameter(description = "Latest last day, YYYY-MM-DD; in a year by default") @QueryParam("to") String to,
            @Parameter(description = "to-fill, ending or followed") @QueryParam("state") String state,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @Parameter(description = "until, name, actor or body") @QueryParam("sort") String sort) {
        caller.require(Permission.READ_CONTACTS);
        Page<RenewalView> found = renewals.list(
                RenewalParameters.filter(Asked.byProgram(uri.getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(RenewalDocument::of).toList());
    }
}
