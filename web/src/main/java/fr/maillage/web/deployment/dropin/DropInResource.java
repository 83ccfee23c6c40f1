package fr.maillage.web.deployment.dropin;

import fr.maillage.deployment.dropin.DropInDetail;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
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

/** Drop-ins, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/drop-ins")
@Needs(Permission.EDIT_DEPLOYMENT)
@Tag(name = "drop-ins")
public class DropInResource extends RecordResource<DropInDetail, DropInField, DropInDocument> {

    @Inject
    private DropInService dropIns;

    public DropInResource() {
        super("deployment.dropin");
    }

    /**
     * A page of the list.
     *
     * @param total how many drop-ins fit
     * @param page zero-based
     * @param size drop-ins per page, at most 200
     */
    @Schema(name = "DropInPage")
    public record Answer(long total, int page, int size, List<DropInDocument> items) {

        static Answer of(Page<DropInView> found) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream().map(DropInDocument::of).toList());
        }
    }

    @GET
    @Operation(
            summary = "List drop-ins",
            description =
                    "In a stable order; sort by code, place, commune or endsOn, with a minus sign in front for the"
                            + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of drop-ins")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @Parameter(description = "Drop-ins in places of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "The code of an adviser") @QueryParam("adviser") String adviser,
            @Parameter(description = "The identifier of a place") @QueryParam("place") String place,
            @Parameter(description = "libre, rdv or prive") @QueryParam("access") String access,
            @Parameter(description = "A day between the first and the last one, YYYY-MM-DD") @QueryParam("on")
                    String on,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(dropIns.list(
                DropInParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort)));
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
