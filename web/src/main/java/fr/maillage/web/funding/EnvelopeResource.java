package fr.maillage.web.funding;

import fr.maillage.funding.contract.EnvelopeDetail;
import fr.maillage.funding.contract.EnvelopeFilter;
import fr.maillage.funding.contract.EnvelopeService;
import fr.maillage.funding.contract.EnvelopeView;
import fr.maillage.identity.Permission;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.funding.line.LineParameters;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Envelopes of city contracts, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/envelopes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_FUNDING)
@Tag(name = "envelopes")
public class EnvelopeResource {

    private static final String KIND = "funding.envelope";

    @Inject
    private EnvelopeService envelopes;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private UriInfo uri;

    /** All envelopes that fit. */
    @Schema(name = "EnvelopePage")
    public record Envelopes(long total, List<Envelope> items) {}

    /**
     * An envelope; amounts in euros.
     *
     * @param contract code of the city contract
     * @param funder code of the funder
     * @param used what is granted in cash on it
     * @param left negative where more is granted than there is
     * @param commitment used ÷ amount in percent, one decimal; absent for an empty envelope
     * @param payment paid ÷ used in percent, one decimal; absent where nothing is granted
     * @param overReason why more may be granted; absent where it may not
     */
    @Schema(name = "Envelope")
    public record Envelope(
            UUID id,
            int version,
            String contract,
            String contractTitle,
            int year,
            String funder,
            BigDecimal amount,
            BigDecimal used,
            BigDecimal left,
            BigDecimal paid,
            BigDecimal commitment,
            BigDecimal payment,
            String overReason) {

        static Envelope of(EnvelopeView view) {
            return new Envelope(
                    view.id(),
                    view.version(),
                    view.contractCode(),
                    view.contractTitle(),
                    view.year(),
                    view.funder(),
                    view.amount(),
                    view.used(),
                    view.left(),
                    view.paid(),
                    view.commitment(),
                    view.payment(),
                    view.overReason());
        }
    }

    @GET
    @Operation(
            summary = "List envelopes with what is used of them",
            description = "Those of contracts that are not archived, the latest year first.")
    @APIResponse(responseCode = "200", description = "The envelopes")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown funder, or no year")
    public Envelopes list(
            @Parameter(description = "Of contracts kept on it or on a part of it: dep:93, ept:200058790…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "The year of the money") @QueryParam("year") String year,
            @Parameter(description = "Code of a funder, such as p147") @QueryParam("funder") String funder) {
        Asked asked = Asked.byProgram(uri.getQueryParameters()::getFirst);
        List<Envelope> items = envelopes
                .list(new EnvelopeFilter(
                        asked.text("territory"),
                        LineParameters.year(asked),
                        asked.code("funder", vocabularies.all(), Vocabulary.FUNDER)))
                .stream()
                .map(Envelope::of)
                .toList();
        return new Envelopes(items.size(), items);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an envelope")
    @APIResponse(responseCode = "200", description = "The envelope, its version in ETag")
    @APIResponse(responseCode = "404", description = "No such envelope")
    public Response get(@PathParam("id") String id) {
        return answer(envelopes.get(Identifiers.of(KIND, id)));
    }

    @POST
    @Operation(summary = "Enter an envelope")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(EnvelopeDocument input) {
        EnvelopeDetail made = envelopes.add(Records.present(input).values());
        return Records.created(uri, getClass(), made.id(), made.version(), Envelope.of(made.envelope()));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Replace an envelope", description = "A field that is left out is emptied.")
    @APIResponse(responseCode = "200", description = "The envelope as it is now, with its new ETag")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, EnvelopeDocument input) {
        return answer(envelopes.update(
                Identifiers.of(KIND, id),
                EntityTags.read(ifMatch),
                Records.present(input).values()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove an envelope", description = "Lines that draw on its contract stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "412", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        envelopes.remove(Identifiers.of(KIND, id), EntityTags.read(ifMatch));
    }

    private static Response answer(EnvelopeDetail envelope) {
        return Records.found(envelope.version(), Envelope.of(envelope.envelope()));
    }
}
