package fr.maillage.web.committee.item;

import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.item.ItemView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Items of agendas as a table for spreadsheets; who of the register presents one stays on the pages. */
@Path("/agenda-items." + TableAnswers.FORMAT)
@Tag(name = "agenda items")
public class ItemExportResource {

    private static final Set<ItemField> LEFT_OUT = Set.of(ItemField.GATHERING, ItemField.PRESENTER);

    @Inject
    private ItemService items;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    private static final ListExport<ItemView, ItemField> TABLE = new ListExport<>(
                    "committee.item",
                    Arrays.stream(ItemField.values())
                            .filter(field -> !LEFT_OUT.contains(field))
                            .toList(),
                    ItemView::values)
            .column("committee.item.field.gathering", (item, locale) -> item.gatheringTitle())
            .column("committee.gathering.field.heldOn", (item, locale) -> item.heldOn())
            .column("committee.item.field.rank", (item, locale) -> item.rank());

    @GET
    @Operation(summary = "The agenda items that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        caller.require(Permission.READ);
        PageRequest order = Asked.of(request).order("gathering", true);
        return TABLE.answer(
                request,
                format,
                vocabularies.all(),
                items.keys(ItemParameters.filter(Asked.of(request)), order),
                items::slice);
    }
}
