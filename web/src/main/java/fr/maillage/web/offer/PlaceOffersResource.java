package fr.maillage.web.offer;

import fr.maillage.offer.OfferList;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListAnswer;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Offers at one place, for programs. */
@Path("/places/{id}/offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offers")
public class PlaceOffersResource {

    @Inject
    private OfferList offers;

    @GET
    @Operation(summary = "List the offers of a place", description = "Archived ones left out, upcoming ones included.")
    @APIResponse(
            responseCode = "200",
            description = "A page of offers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/OfferPage")))
    @APIResponse(responseCode = "404", description = "No such place")
    public Response list(
            @PathParam("id") String id,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Response.ok(ListAnswer.of(
                        offers.page(OfferList.at(Identifiers.of("place", id)), Paging.request(page, size, sort)),
                        OfferDocument::of))
                .build();
    }
}
