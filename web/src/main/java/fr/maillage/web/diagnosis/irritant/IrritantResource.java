package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.irritant.IrritantDetail;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.diagnosis.irritant.IrritantView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Irritants, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/irritants")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "irritants")
public class IrritantResource extends RecordResource<IrritantDetail, IrritantField, IrritantDocument> {

    @Inject
    private IrritantService irritants;

    public IrritantResource() {
        super("diagnosis.irritant");
    }

    /**
     * A page of the list.
     *
     * @param total how many irritants fit
     * @param page zero-based
     * @param size irritants per page, at most 200
     */
    @Schema(name = "IrritantPage")
    public record Answer(long total, int page, int size, List<IrritantDocument> items) {

        static Answer of(Page<IrritantView> found) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream().map(IrritantDocument::of).toList());
        }
    }

    @GET
    @Operation(
            summary = "List irritants",
            description = "In a stable order; sort by sentOn, subject or administration, with a minus sign in front for"
                    + " the descending order.")
    @APIResponse(responseCode = "200", description = "A page of irritants")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown state or order")
    public Answer list(
            @Parameter(description = "What was met there or in a part of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "waiting, answered or closed") @QueryParam("state") String state,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(irritants.list(
                IrritantParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort)));
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
