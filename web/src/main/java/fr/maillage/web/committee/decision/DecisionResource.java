package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.ArchiveRequest;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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

    @Inject
    private DecisionList list;

    @Inject
    private ListReading lists;

    public DecisionResource() {
        super(KIND);
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.committee.decision.DecisionList")
    public Response list() {
        return lists.page(list, uri(), DecisionDocument::of);
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
