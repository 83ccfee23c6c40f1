package fr.maillage.web.committee;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.series.SeriesService;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
    private GatheringList list;

    @Inject
    private ListReading lists;

    @Inject
    private SeriesService series;

    public GatheringResource() {
        super("committee.gathering");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.committee.GatheringList")
    public Response list() {
        return lists.page(list, uri(), GatheringDocument::of);
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
