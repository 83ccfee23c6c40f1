package fr.maillage.web.committee.item;

import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemList;
import fr.maillage.committee.item.ItemService;
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

/** Items of agendas, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/agenda-items")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "agenda items")
public class ItemResource extends RecordResource<ItemDetail, ItemField, ItemDocument> {

    @Inject
    private ItemService items;

    @Inject
    private ItemList list;

    @Inject
    private ListReading lists;

    public ItemResource() {
        super("committee.item");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.committee.item.ItemList")
    public Response list() {
        return lists.page(list, uri(), ItemDocument::of);
    }

    @POST
    @Operation(summary = "Put an item at the end of the agenda of a gathering")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ItemDocument item) {
        return created(items.create(Records.present(item).values()));
    }

    @Override
    protected ItemService service() {
        return items;
    }

    @Override
    protected ItemDocument document(ItemDetail item) {
        return ItemDocument.of(item.item());
    }

    @Override
    protected FieldValues<ItemField> values(ItemDocument document) {
        return document.values();
    }
}
