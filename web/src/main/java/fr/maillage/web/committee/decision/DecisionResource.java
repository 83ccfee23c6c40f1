package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.ArchiveRequest;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Decisions, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/decisions")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "decisions")
public class DecisionResource extends RecordResource<DecisionDetail, DecisionField, DecisionDocument> {

    private static final String KIND = "committee.decision";

    @Inject
    private DecisionService decisions;

    public DecisionResource() {
        super(KIND);
    }

    /**
     * A page of the list.
     *
     * @param total how many decisions fit
     * @param page zero-based
     * @param size decisions per page, at most 200
     */
    @Schema(name = "DecisionPage")
    public record Answer(long total, int page, int size, List<DecisionDocument> items) {}

    @GET
    @Operation(
            summary = "List decisions",
            description = "In a stable order; sort by date, number, text or body, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of decisions")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown state, year, answer or order")
    public Answer list(
            @Parameter(description = "Of bodies that work for it or for a part of it: dep:93, ept:200058790…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Identifier of the body that took them") @QueryParam("body") String body,
            @Parameter(description = "Identifier of the gathering where they were taken") @QueryParam("gathering")
                    String gathering,
            @Parameter(description = "In which they were taken") @QueryParam("year") String year,
            @Parameter(description = "open, done or withdrawn") @QueryParam("state") String state,
            @Parameter(description = "yes for those that everybody reads, no for the others") @QueryParam("public")
                    String shown,
            @Parameter(description = "true for votes only that would not be valid as attendance is noted now")
                    @QueryParam("doubted")
                    String doubted,
            @Parameter(description = "true for archived decisions only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        requireReader();
        Page<DecisionView> found = decisions.list(
                DecisionParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(DecisionDocument::of).toList());
    }

    @POST
    @Operation(summary = "Enter a decision of a body")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(DecisionDocument decision) {
        return created(decisions.create(Records.present(decision).values()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(
            summary = "Withdraw a decision, with a reason",
            description = "It stays in the register, marked; there is no way back but a new one. What it did to records"
                    + " stands.")
    @APIResponse(responseCode = "200", description = "The withdrawn decision")
    @APIResponse(responseCode = "409", description = "The decision is archived, or was withdrawn already")
    @APIResponse(responseCode = "412", description = "Somebody else changed the decision meanwhile")
    @APIResponse(responseCode = "422", description = "The reason is missing or too long")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ArchiveRequest why) {
        DecisionDetail withdrawn =
                decisions.withdraw(Identifiers.of(KIND, id), EntityTags.read(ifMatch), ArchiveRequest.reason(why));
        return Records.found(withdrawn.version(), document(withdrawn));
    }

    @Override
    protected DecisionService service() {
        return decisions;
    }

    @Override
    protected DecisionDocument document(DecisionDetail decision) {
        return DecisionDocument.of(decision.decision());
    }

    @Override
    protected FieldValues<DecisionField> values(DecisionDocument document) {
        return document.values();
    }
}
