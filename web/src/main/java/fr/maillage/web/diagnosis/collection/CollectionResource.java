package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionDetail;
import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionList;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Collections, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/collections")
@Needs(Permission.EDIT_DIAGNOSIS)
@Tag(name = "collections")
public class CollectionResource extends RecordResource<CollectionDetail, CollectionField, CollectionDocument> {

    @Inject
    private CollectionService collections;

    @Inject
    private CollectionList list;

    @Inject
    private ListReading lists;

    public CollectionResource() {
        super("diagnosis.collection");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.diagnosis.collection.CollectionList")
    public Response list() {
        return lists.page(list, uri(), CollectionDocument::of);
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
