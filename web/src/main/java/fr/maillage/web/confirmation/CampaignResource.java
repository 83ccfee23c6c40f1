package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignService;
import fr.maillage.confirmation.CampaignView;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Campaigns, for programs. */
@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns")
public class CampaignResource {

    @Inject
    private CampaignService campaigns;

    @Inject
    private CampaignFiles files;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many campaigns there are
     * @param page zero-based
     * @param size campaigns per page, at most 200
     */
    @Schema(name = "CampaignPage")
    public record Answer(long total, int page, int size, List<CampaignDocument> items) {}

    @GET
    @Operation(summary = "List campaigns", description = "The newest first.")
    @APIResponse(responseCode = "200", description = "A page of campaigns")
    public Answer list(
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size) {
        Page<CampaignView> found = campaigns.list(Paging.request(page, size, null));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(CampaignDocument::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a campaign with its figures")
    @APIResponse(responseCode = "200", description = "The campaign")
    @APIResponse(responseCode = "404", description = "No such campaign")
    public CampaignDocument get(@PathParam("id") String id) {
        return CampaignDocument.of(campaigns.get(Identifiers.of("campaign", id)));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Operation(
            summary = "Start a campaign",
            description = "A job gathers the records that are due and writes one message to each address.")
    @APIResponse(responseCode = "201", description = "Started; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(CampaignDocument campaign) {
        if (campaign == null) {
            throw Problem.invalid("name", "required", null);
        }
        CampaignView created = campaigns.create(campaign.input());
        return Response.created(uri.getBaseUriBuilder()
                        .path(CampaignResource.class)
                        .path(created.id().toString())
                        .build())
                .entity(CampaignDocument.of(created))
                .build();
    }

    @GET
    @Path("/{id}/communes." + TableAnswers.FORMAT)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "How a campaign stands in each commune, for spreadsheets")
    public Response communes(@PathParam("id") String id, @PathParam("format") String format) {
        return files.communes(id, format);
    }

    @GET
    @Path("/{id}/months." + TableAnswers.FORMAT)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "How a campaign went month by month, for spreadsheets")
    public Response months(@PathParam("id") String id, @PathParam("format") String format) {
        return files.months(id, format);
    }

    @GET
    @Path("/{id}/targets." + TableAnswers.FORMAT)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Those whom a campaign writes to, for spreadsheets")
    public Response targets(@PathParam("id") String id, @PathParam("format") String format) {
        return files.targets(id, format);
    }
}
