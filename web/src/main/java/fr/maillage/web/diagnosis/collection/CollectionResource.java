package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionDetail;
import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.diagnosis.collection.CollectionView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.record.RecordResource;
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

/** Collections, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/collections")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "collections")
public class CollectionResource extends RecordResource<CollectionDetail, CollectionField, CollectionDocument> {

    @Inject
    private CollectionService collections;

    public CollectionResource() {
        super("diagnosis.collection");
    }

    /**
     * A page of the list.
     *
     * @param total how many collections fit
     * @param page zero-based
     * @param size collections per page, at most 200
     */
    @Schema(name = "CollectionPage")
    public record Answer(long total, int page, int size, List<CollectionDocument> items) {}

    @GET
    @Operation(
            summary = "List collections",
            description = "In a stable order; sort by createdAt, title or territory, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of collections")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @Parameter(description = "Collections in it or in a part of it: dep:93, ept:200058790, per:<name>…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "true for archived collections only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Page<CollectionView> found = collections.list(
                CollectionParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(CollectionDocument::of).toList());
    }

    @POST
    @Operation(summary = "Enter a collection")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(CollectionDocument collection) {
        return created(collections.create(Records.present(collection).values()));
    }

    @POST
    @Path("/{id}/merge")
    @Operation(
            summary = "Move all that is in a collection into another",
            description = "The first is archived for good. Codes that both know stand in the way.")
    @APIResponse(responseCode = "200", description = "The collection that went, archived")
    @APIResponse(responseCode = "403", description = "One of them is outside your territory")
    @APIResponse(responseCode = "409", description = "One of them is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the collection meanwhile")
    @APIResponse(responseCode = "422", description = "The other is none, or knows codes of this one")
    public Response merge(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Merge merge) {
        CollectionDetail merged = collections.merge(
                Identifiers.of("diagnosis.collection", id),
                EntityTags.read(ifMatch),
                Identifiers.of("into", Records.present(merge).into()));
        return Records.found(merged.version(), document(merged));
    }

    /** Into which collection another one goes. */
    @Schema(name = "CollectionMerge")
    public record Merge(
            @Schema(description = "Identifier of the collection that has all of it afterwards")
            String into) {}

    @Override
    protected CollectionService service() {
        return collections;
    }

    @Override
    protected CollectionDocument document(CollectionDetail collection) {
        return CollectionDocument.of(collection.collection());
    }

    @Override
    protected FieldValues<CollectionField> values(CollectionDocument document) {
        return document.values();
    }
}
