package fr.maillage.web.plan.frame;

import fr.maillage.identity.Permission;
import fr.maillage.plan.frame.FrameDetail;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameList;
import fr.maillage.plan.frame.FrameService;
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

/** Frames, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/frames")
@Needs(Permission.EDIT_PLAN)
@Tag(name = "frames")
public class FrameResource extends RecordResource<FrameDetail, FrameField, FrameDocument> {

    @Inject
    private FrameService frames;

    @Inject
    private FrameList list;

    @Inject
    private ListReading lists;

    public FrameResource() {
        super("plan.frame");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.plan.frame.FrameList")
    public Response list() {
        return lists.page(list, uri(), FrameDocument::of);
    }

    @POST
    @Operation(summary = "Enter a frame", description = "With an empty draft, see schemes.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(FrameDocument document) {
        return created(frames.create(Records.present(document).values()));
    }

    @Override
    protected FrameService service() {
        return frames;
    }

    @Override
    protected FrameDocument document(FrameDetail frame) {
        return FrameDocument.of(frame.frame());
    }

    @Override
    protected FieldValues<FrameField> values(FrameDocument document) {
        return document.values();
    }
}
