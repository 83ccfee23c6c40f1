package fr.maillage.web.committee;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.series.SeriesService;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gatherings, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/gatherings")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "gatherings")
public class GatheringResource extends RecordResource<GatheringDetail, GatheringField, GatheringDocument> {

    @Inject
    private GatheringService gatherings;

    @Inject
    private SeriesService series;

    public GatheringResource() {
        super("committee.gathering");
    }

    /**
     * A page of the list.
     *
     * @param total how many gatherings fit
     * @param page zero-based
     * @param size gatherings per page, at most 200
     */
    @Schema(name = "GatheringPage")
    public record Answer(long total, int page, int size, List<GatheringDocument> items) {}

    @GET
    @Operation(
            summary = "List gatherings",
            description = "In a stable order; sort by date, title or body, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of gatherings")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown mode or order")
    public Answer list(
            @Parameter(description = "Of bodies that work for it or for a part of it: dep:93, ept:200058790…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Identifier of the body that holds them") @QueryParam("body") String body,
            @Parameter(description = "on-site, online or both") @QueryParam("mode") String mode,
            @Parameter(description = "true for archived gatherings only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        requireReader();
        Page<GatheringView> found = gatherings.list(
                GatheringParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(GatheringDocument::of).toList());
    }

    @POST
    @Operation(
            summary = "Enter a gathering of a body, or a series of them",
            description =
                    "With a rhythm in series, it is the first one of a series, 52 at most within two years, all or none;"
                            + " code and groups stay with the first.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(GatheringDocument gathering) {
        GatheringDocument first = Records.present(gathering);
        return created(first.repeated()
                .map(others -> series.create(first.values(), others))
                .orElseGet(() -> gatherings.create(first.values())));
    }

    @Override
    protected GatheringService service() {
        return gatherings;
    }

    @Override
    protected GatheringDocument document(GatheringDetail gathering) {
        return GatheringDocument.of(
                gathering.gathering(),
                gathering.gathering().series() == null ? Optional.empty() : series.place(gathering.id()));
    }

    @Override
    protected FieldValues<GatheringField> values(GatheringDocument document) {
        return document.values();
    }
}
