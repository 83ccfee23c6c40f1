package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInDetail;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInService;
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

/** Drop-ins, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/drop-ins")
@Needs(Permission.EDIT_DEPLOYMENT)
@Tag(name = "drop-ins")
public class DropInResource extends RecordResource<DropInDetail, DropInField, DropInDocument> {

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInList list;

    @Inject
    private ListReading lists;

    public DropInResource() {
        super("deployment.dropin");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.deployment.dropin.DropInList")
    public Response list() {
        return lists.page(list, uri(), DropInDocument::of);
    }

    @POST
    @Operation(summary = "Enter a drop-in, which makes its offer")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The commune of its place is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(DropInDocument document) {
        return created(dropIns.create(Records.present(document).values()));
    }

    @Override
    protected DropInService service() {
        return dropIns;
    }

    @Override
    protected DropInDocument document(DropInDetail dropIn) {
        return DropInDocument.of(dropIn.dropIn());
    }

    @Override
    protected FieldValues<DropInField> values(DropInDocument document) {
        return document.values();
    }
}
