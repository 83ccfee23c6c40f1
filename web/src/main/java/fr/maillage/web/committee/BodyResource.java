package fr.maillage.web.committee;

import fr.maillage.committee.BodyDetail;
import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyList;
import fr.maillage.committee.BodyService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bodies, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/bodies")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "bodies")
public class BodyResource extends RecordResource<BodyDetail, BodyField, BodyDocument> {

    @Inject
    private BodyService bodies;

    @Inject
    private BodyList list;

    @Inject
    private ListReading lists;

    public BodyResource() {
        super("committee.body");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.committee.BodyList")
    public Response list() {
        return lists.page(list, uri(), BodyDocument::of);
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
