package fr.maillage.web.offer;

import fr.maillage.identity.Permission;
import fr.maillage.offer.OfferDetail;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.offer.OfferView;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Offers, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/offers")
@Needs(Permission.EDIT_PLACES)
@Tag(name = "offers")
public class OfferResource extends RecordResource<OfferDetail, OfferField, OfferDocument> {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private OfferService offers;

    public OfferResource() {
        super("offer");
    }

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
                OfferParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst), vocabularies.all()),
                Paging.request(page, size, sort)));
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
