package fr.maillage.web.committee.item;

import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemList;
import fr.maillage.committee.item.ItemView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of agenda items for spreadsheets. */
@Path("/agenda-items." + TableAnswers.FORMAT)
@Tag(name = "agenda items")
public class ItemExportResource extends ListFile<ItemView, ItemField> {

    @Inject
    private ItemList list;

    @Override
    protected ItemList list() {
        return list;
    }
}
