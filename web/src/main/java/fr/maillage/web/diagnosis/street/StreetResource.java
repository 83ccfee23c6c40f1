package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.diagnosis.street.StreetView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Street campaigns, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/street-campaigns")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "street-campaigns")
public class StreetResource extends RecordResource<StreetDetail, StreetField, StreetDocument> {

    @Inject
    private StreetService campaigns;

    public StreetResource() {
        super("diagnosis.street");
    }

    /**
     * A page of the list.
     *
     * @param total how many campaigns fit
     * @param page zero-based
     * @param size campaigns per page, at most 200
     */
    @Schema(name = "StreetCampaignPage")
    public record Answer(long total, int page, int size, List<StreetDocument> items) {}

    @GET
    @Operation(
            summary = "List campaigns",
            description = "In a stable order; sort by opensOn, title or territory, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of campaigns")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @Parameter(description = "Campaigns in it or in a part of it: dep:93, ept:200058790, per:<name>…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "true for archived campaigns only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Page<StreetView> found = campaigns.list(
                StreetParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(StreetDocument::of).toList());
    }

    @POST
    @Operation(summary = "Enter a campaign")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(StreetDocument campaign) {
        return created(campaigns.create(Records.present(campaign).values()));
    }

    @Override
    protected StreetService service() {
        return campaigns;
    }

    @Override
    protected StreetDocument document(StreetDetail campaign) {
        return StreetDocument.of(campaign.campaign());
    }

    @Override
    protected FieldValues<StreetField> values(StreetDocument document) {
        return document.values();
    }
}
