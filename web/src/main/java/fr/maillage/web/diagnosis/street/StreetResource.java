package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetDetail;
import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetList;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Street campaigns, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/street-campaigns")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "street-campaigns")
public class StreetResource extends RecordResource<StreetDetail, StreetField, StreetDocument> {

    @Inject
    private StreetService campaigns;

    @Inject
    private StreetList list;

    @Inject
    private ListReading lists;

    public StreetResource() {
        super("diagnosis.street");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.diagnosis.street.StreetList")
    public Response list() {
        return lists.page(list, uri(), StreetDocument::of);
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
