package fr.maillage.web.committee.item;

import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.item.ItemView;
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

/** Items of agendas, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/agenda-items")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "agenda items")
public class ItemResource extends RecordResource<ItemDetail, ItemField, ItemDocument> {

    @Inject
    private ItemService items;

    public ItemResource() {
        super("committee.item");
    }

    /**
     * A page of the list.
     *
     * @param total how many items fit
     * @param page zero-based
     * @param size items per page, at most 200
     */
    @Schema(name = "AgendaItemPage")
    public record Answer(long total, int page, int size, List<ItemDocument> items) {}

    @GET
    @Operation(
            summary = "List agenda items",
            description = "In a stable order; sort by gathering, rank or title, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of agenda items")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown order")
    public Answer list(
            @Parameter(description = "Of bodies that work for it or for a part of it: dep:93, ept:200058790…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Identifier of the gathering that has them") @QueryParam("gathering")
                    String gathering,
            @Parameter(description = "Identifier of the body whose gatherings have them") @QueryParam("body")
                    String body,
            @Parameter(description = "true for those that wait for another gathering and go on in none yet")
                    @QueryParam("waiting")
                    String waiting,
            @Parameter(description = "true for archived items only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        requireReader();
        Page<ItemView> found = items.list(
                ItemParameters.filter(Asked.byProgram(uri().getQueryParameters()::getFirst)),
                Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(ItemDocument::of).toList());
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
