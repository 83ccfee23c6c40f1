package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.irritant.IrritantDetail;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantService;
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

/** Irritants, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/irritants")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "irritants")
public class IrritantResource extends RecordResource<IrritantDetail, IrritantField, IrritantDocument> {

    @Inject
    private IrritantService irritants;

    @Inject
    private IrritantList list;

    @Inject
    private ListReading lists;

    public IrritantResource() {
        super("diagnosis.irritant");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.diagnosis.irritant.IrritantList")
    public Response list() {
        return lists.page(list, uri(), IrritantDocument::of);
    }

    @POST
    @Operation(summary = "Enter an irritant", description = "It waits where no state is said.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(IrritantDocument document) {
        return created(irritants.create(Records.present(document).values()));
    }

    @Override
    protected IrritantService service() {
        return irritants;
    }

    @Override
    protected IrritantDocument document(IrritantDetail irritant) {
        return IrritantDocument.of(irritant.irritant());
    }

    @Override
    protected FieldValues<IrritantField> values(IrritantDocument document) {
        return document.values();
    }
}
