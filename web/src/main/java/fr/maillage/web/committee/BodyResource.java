package fr.maillage.web.committee;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyService;
import fr.maillage.committee.BodyView;
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

/** Bodies, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/bodies")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "bodies")
public class BodyResource extends RecordResource<BodyDetail, BodyField, BodyDocument> {

    @Inject
    private BodyService bodies;

    public BodyResource() {
        super("committee.body");
    }

    /**
     * A page of the list.
     *
     * @param total how many bodies fit
     * @param page zero-based
     * @param size bodies per page, at most 200
     */
    @Schema(name = "BodyPage")
    public record Answer(long total, int page, int size, List<BodyDocument> items) {}

    @GET
    @Operation(
            summary = "List bodies",
            description = "In a stable order; sort by name, kind or territory, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of bodies")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown kind or order")
    public Answer list(
            @Parameter(description = "Bodies that work for it or for a part of it: dep:93, ept:200058790, per:<name>…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "committee, working-group or jury") @QueryParam("kind") String kind,
            @Parameter(description = "true for archived bodies only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        requireReader();
        Page<BodyView> found = bodies.list(
                BodyParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(BodyDocument::of).toList());
    }

    @POST
    @Operation(summary = "Enter a body")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(BodyDocument body) {
        return created(bodies.create(Records.present(body).values()));
    }

    @Override
    protected BodyService service() {
        return bodies;
    }

    @Override
    protected BodyDocument document(BodyDetail body) {
        return BodyDocument.of(body.body());
    }

    @Override
    protected FieldValues<BodyField> values(BodyDocument document) {
        return document.values();
    }
}
