package fr.maillage.web.plan.frame;

import fr.maillage.identity.Permission;
import fr.maillage.plan.frame.FrameDetail;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.frame.FrameView;
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

/** Frames, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/frames")
@Needs(Permission.EDIT_PLAN)
@Tag(name = "frames")
public class FrameResource extends RecordResource<FrameDetail, FrameField, FrameDocument> {

    @Inject
    private FrameService frames;

    @Inject
    private VocabularyService vocabularies;

    public FrameResource() {
        super("plan.frame");
    }

    /**
     * A page of the list.
     *
     * @param total how many frames fit
     * @param page zero-based
     * @param size frames per page, at most 200
     */
    @Schema(name = "FramePage")
    public record Answer(long total, int page, int size, List<FrameDocument> items) {

        static Answer of(Page<FrameView> found) {
            return new Answer(
                    found.total(),
                    found.request().page(),
                    found.request().size(),
                    found.items().stream().map(FrameDocument::of).toList());
        }
    }

    @GET
    @Operation(
            summary = "List frames",
            description = "In a stable order; sort by name, kind or startsOn, with a minus sign in front for"
                    + " the descending order.")
    @APIResponse(responseCode = "200", description = "A page of frames")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown kind or order")
    public Answer list(
            @Parameter(description = "Frames of it or of a part of it: dep:93, ept:200058790, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Code of a kind, of the list frame-kind") @QueryParam("kind") String kind,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        return Answer.of(frames.list(
                FrameParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst), vocabularies.all()),
                Paging.request(page, size, sort)));
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
