package fr.maillage.web.offer;

import fr.maillage.identity.Permission;
import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferService;
import fr.maillage.offer.OfferView;
import fr.maillage.shared.Page;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.ArchiveRequest;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Offers, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/offers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "offers")
public class OfferResource {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private OfferService offers;

    @Context
    private UriInfo uri;

    /**
     * A page of the list.
     *
     * @param total how many offers fit
     * @param page zero-based
     * @param size offers per page, at most 200
     */
    @Schema(name = "OfferPage")
    public record Answer(long total, int page, int size, List<OfferDocument> items) {

        static Answer of(Page<OfferView> found) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream().map(OfferDocument::of).toList());
        }
    }

    @GET
    @Operation(
            summary = "List offers",
            description = "In a stable order; sort by name, place, commune or actor, with a minus sign in front for the"
                    + " descending order. Offers of archived places are left out.")
    @APIResponse(responseCode = "200", description = "A page of offers")
    @APIResponse(responseCode = "404", description = "Unknown territory, actor or place")
    @APIResponse(responseCode = "422", description = "Unknown term or order")
    public Answer list(
            @Parameter(description = "Offers in places inside it: dep:93, ept:200058790, com:93032, qpv:QN09303M…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Code of a national service or of a finer one") @QueryParam("service")
                    String service,
            @Parameter(description = "Code of a public: offers that address it, or nobody in particular")
                    @QueryParam("public")
                    String publicCode,
            @Parameter(description = "Identifier of the actor that offers them") @QueryParam("actor") String actor,
            @Parameter(description = "Identifier of the place") @QueryParam("place") String place,
            @Parameter(description = "true for archived offers only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(offers.list(
                OfferParameters.filter(Asked.byProgram(uri.getQueryParameters()::getFirst), vocabularies.all()),
                Paging.request(page, size, sort)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an offer")
    @APIResponse(
            responseCode = "200",
            description = "The whole record, its version in ETag",
            content = @Content(schema = @Schema(implementation = OfferDocument.class)))
    @APIResponse(responseCode = "404", description = "No such offer")
    public Response get(@PathParam("id") String id) {
        return answer(offers.get(Identifiers.of("offer", id)));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Operation(summary = "Enter an offer", description = "The national record of its place follows at once.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The place is outside your territory")
    @APIResponse(responseCode = "404", description = "No such place")
    @APIResponse(responseCode = "409", description = "The place is archived")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(OfferDocument offer) {
        OfferDetail created = offers.create(Records.present(offer).placeId(), offer.values());
        return Records.created(
                uri, OfferResource.class, created.offer().id(), created.version(), OfferDocument.of(created));
    }

    @PUT
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}")
    @Operation(summary = "Replace an offer's record", description = "A field that is left out is emptied.")
    @APIResponse(responseCode = "200", description = "The record as it is now, with its new ETag")
    @APIResponse(responseCode = "409", description = "The offer or its place is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the offer meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, OfferDocument offer) {
        return answer(offers.update(
                Identifiers.of("offer", id),
                EntityTags.read(ifMatch),
                Records.present(offer).values()));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/archive")
    @Operation(summary = "Archive an offer, with a reason")
    @APIResponse(responseCode = "200", description = "The archived record")
    public Response archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveRequest why) {
        return answer(
                offers.archive(Identifiers.of("offer", id), EntityTags.read(ifMatch), ArchiveRequest.reason(why)));
    }

    @POST
    @Needs(Permission.EDIT_PLACES)
    @Path("/{id}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Restore an archived offer")
    @APIResponse(responseCode = "200", description = "The restored record")
    @APIResponse(responseCode = "409", description = "The offer is not archived")
    public Response restore(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return answer(offers.restore(Identifiers.of("offer", id), EntityTags.read(ifMatch)));
    }

    private static Response answer(OfferDetail offer) {
        return Records.found(offer.version(), OfferDocument.of(offer));
    }
}
