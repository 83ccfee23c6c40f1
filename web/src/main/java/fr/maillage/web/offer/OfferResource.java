package fr.maillage.web.offer;

import fr.maillage.identity.Permission;
import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferList;
import fr.maillage.offer.OfferService;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Offers, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/offers")
@Needs(Permission.EDIT_PLACES)
@Tag(name = "offers")
public class OfferResource extends RecordResource<OfferDetail, OfferField, OfferDocument> {

    @Inject
    private OfferService offers;

    @Inject
    private OfferList list;

    @Inject
    private ListReading lists;

    public OfferResource() {
        super("offer");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY, description = "Offers of archived places are left out.")
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.offer.OfferList")
    public Response list() {
        return lists.page(list, uri(), OfferDocument::of);
    }

    @POST
    @Operation(summary = "Enter an offer", description = "The national record of its place follows at once.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The place is outside your territory")
    @APIResponse(responseCode = "404", description = "No such place")
    @APIResponse(responseCode = "409", description = "The place is archived")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(OfferDocument offer) {
        return created(offers.create(Records.present(offer).placeId(), offer.values()));
    }

    /** Its place may be archived, too. */
    @Override
    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace an offer's record", description = "A field that is left out is emptied.")
    @APIResponse(responseCode = "200", description = "The record as it is now, with its new ETag")
    @APIResponse(responseCode = "409", description = "The offer or its place is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the offer meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, OfferDocument offer) {
        return super.update(id, ifMatch, offer);
    }

    @Override
    protected OfferService service() {
        return offers;
    }

    @Override
    protected OfferDocument document(OfferDetail offer) {
        return OfferDocument.of(offer);
    }

    @Override
    protected FieldValues<OfferField> values(OfferDocument document) {
        return document.values();
    }
}
